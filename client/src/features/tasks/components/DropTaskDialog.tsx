import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type Task, useChangeTaskState } from '../tasks.queries';

/** Nobody will do it, and everybody reads why. Can be undone. */
export function DropTaskDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const toast = useToast();
  const change = useChangeTaskState();
  const form = useProblemForm(
    (values) => change.mutateAsync({ task, state: 'dropped', reason: textOf(values, 'reason') }),
    (dropped) => {
      toast({
        text: t('toasts.changed'),
        onUndo: () => change.mutate({ task: dropped, state: task.state === 'in_progress' ? 'in_progress' : 'open' }),
      });
      onClose();
    },
  );
  return (
    <FormDialog title={t('drop.title')} state={form} submitLabel={t('drop.submit')} onClose={onClose}>
      <p>{task.text}</p>
      <TextArea name="reason" label={t('drop.reason')} hint={t('drop.hint')} rows={2} maxLength={300} />
    </FormDialog>
  );
}
