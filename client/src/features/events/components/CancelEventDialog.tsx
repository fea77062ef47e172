import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type Event, useCancelEvent } from '../events.queries';

/** Called off for good: those who signed up get a mail with the word to it. */
export function CancelEventDialog({ event, onClose }: { event: Event; onClose: () => void }) {
  const { t } = useTranslation('events');
  const toast = useToast();
  const cancel = useCancelEvent(event.id);
  const form = useProblemForm(
    (values) => cancel.mutateAsync({ version: event.version, note: textOf(values, 'note') }),
    () => {
      toast({ text: t('cancel.done') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('cancel.title')}
      state={form}
      submitLabel={t('cancel.confirm')}
      tone="danger"
      onClose={onClose}
    >
      <p>{t('cancel.text', { count: event.seatsTaken + event.waiting })}</p>
      <TextArea name="note" label={t('cancel.note')} hint={t('cancel.noteHint')} rows={3} maxLength={1000} optional />
    </FormDialog>
  );
}
