import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type SocialChannel, useForgetPublication, useNotePublication } from '../social-posts.queries';

type NoteDialogProps = { postId: string; channel: SocialChannel; onClose: () => void };

/** Copied by hand: where it stands now. */
export function NoteDialog({ postId, channel, onClose }: NoteDialogProps) {
  const { t } = useTranslation('social-posts');
  const toast = useToast();
  const note = useNotePublication(postId, channel);
  const forget = useForgetPublication(postId, channel);
  const name = t(`channels.${channel}`);
  const form = useProblemForm(
    (values) => note.mutateAsync(textOf(values, 'url') || null),
    () => {
      toast({ text: t('page.noted', { channel: name }), onUndo: () => forget.mutate(undefined) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('page.noteTitle', { channel: name })}
      state={form}
      submitLabel={t('page.noteSubmit')}
      onClose={onClose}
    >
      <TextField name="url" type="url" label={t('page.noteUrl')} hint={t('page.noteUrlHint')} optional />
    </FormDialog>
  );
}
