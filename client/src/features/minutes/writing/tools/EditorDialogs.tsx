import type { OptionGroup } from '../../../../ui/ComboboxField';
import { DutyDialog } from './DutyDialog';
import type { EditorDialog } from './editor-dialog';
import { LinkDialog } from './LinkDialog';
import { PictureDialog } from './PictureDialog';
import { ShortcutsDialog } from './ShortcutsDialog';

type EditorDialogsProps = {
  dialog: EditorDialog | null;
  minutesId: string;
  addressees: OptionGroup[];
  onClose: () => void;
};

/** The one that is open. */
export function EditorDialogs({ dialog, minutesId, addressees, onClose }: EditorDialogsProps) {
  switch (dialog?.kind) {
    case 'duty':
      return <DutyDialog {...dialog} addressees={addressees} onClose={onClose} />;
    case 'picture':
      return <PictureDialog {...dialog} minutesId={minutesId} onClose={onClose} />;
    case 'link':
      return <LinkDialog editor={dialog.editor} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    default:
      return null;
  }
}
