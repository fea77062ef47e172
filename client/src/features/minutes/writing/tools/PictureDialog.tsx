import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { isChecked, textOf } from '../../../../lib/form-values';
import { CheckboxField } from '../../../../ui/CheckboxField';
import { FileDrop } from '../../../../ui/FileDrop';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextArea } from '../../../../ui/TextArea';
import { blockById, changeBlock } from './editor-dialog';
import { usePictureUpload } from './use-picture-upload';
import styles from './WritingTools.module.css';

type PictureDialogProps = {
  editor: Editor;
  minutesId: string;
  blockId: string | null;
  file: File | null;
  onClose: () => void;
};

/** A picture comes in with the words for those who do not see it, or as decoration; not without. */
export function PictureDialog({ editor, minutesId, blockId, file: given, onClose }: PictureDialogProps) {
  const { t } = useTranslation('minutes');
  const before = blockId === null ? undefined : blockById(editor, blockId)?.attrs;
  const [file, setFile] = useState(given);
  const [decorative, setDecorative] = useState(before?.decorative === true);
  const [error, setError] = useState<string>();
  const upload = usePictureUpload(minutesId);
  const form = useProblemForm(async (data) => {
    const attributes = { alt: decorative ? '' : textOf(data, 'alt'), decorative: isChecked(data, 'decorative') };
    if (blockId !== null) {
      changeBlock(editor, blockId, attributes);
      return onClose();
    }
    if (file === null) return setError(t('picture.noFile'));
    const fileId = await upload.send(file);
    onClose();
    insert(editor, { ...attributes, fileId });
  });
  return (
    <FormDialog
      title={t(blockId === null ? 'picture.title' : 'picture.change')}
      state={form}
      submitLabel={t(blockId === null ? 'picture.insert' : 'picture.save')}
      onClose={() => {
        upload.cancel();
        onClose();
      }}
    >
      {blockId === null && file === null && (
        <FileDrop
          label={t('picture.file')}
          hint={error ?? t('picture.fileHint')}
          accept=".jpg,.jpeg,.png"
          onFiles={([chosen = null]) => setFile(chosen)}
        />
      )}
      {file && <p>{t('picture.chosen', { name: file.name })}</p>}
      {upload.progress !== null && (
        <progress className={styles.progress} max={1} value={upload.progress} aria-label={t('picture.sending')} />
      )}
      <TextArea
        name="alt"
        label={t('picture.alt')}
        hint={t('picture.altHint')}
        rows={2}
        maxLength={500}
        optional={decorative}
        disabled={decorative}
        defaultValue={typeof before?.alt === 'string' ? before.alt : ''}
      />
      <CheckboxField
        name="decorative"
        label={t('picture.decorative')}
        hint={t('picture.decorativeHint')}
        checked={decorative}
        onChange={({ target }) => setDecorative(target.checked)}
      />
    </FormDialog>
  );
}

/** With a line behind it, so that writing goes on. */
function insert(editor: Editor, attrs: Record<string, unknown>): void {
  const { $to } = editor.state.selection;
  const place = $to.depth === 0 ? $to.pos : $to.after(1);
  editor
    .chain()
    .insertContentAt(place, [{ type: 'image', attrs }, { type: 'paragraph' }])
    .focus(place + 2)
    .run();
}
