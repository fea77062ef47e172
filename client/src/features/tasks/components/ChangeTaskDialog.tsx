import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { Skeleton } from '../../../ui/Skeleton';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type Task, taskAddresseesQuery, useChangeTask } from '../tasks.queries';
import { DayFields } from './DayFields';
import { InChargeFields } from './InChargeFields';

/** Day, follow-up and person; of what did not come out of minutes also what and which municipality. */
export function ChangeTaskDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const toast = useToast();
  const change = useChangeTask(task.id);
  const addressees = useQuery(taskAddresseesQuery);
  const group = addressees.data?.groups.find(({ workingGroupId }) => workingGroupId === task.workingGroupId);
  const municipalities = group?.municipalities ?? [];
  const mayPassOn = municipalities.some(({ municipality }) => municipality.id === task.municipality.id);
  const { rewrite } = task.abilities;
  const form = useProblemForm(
    (values) =>
      change.mutateAsync({
        version: task.version,
        dueOn: textOf(values, 'dueOn') || null,
        followUpOn: textOf(values, 'followUpOn') || null,
        ...(rewrite && { text: textOf(values, 'text') }),
        ...(mayPassOn && { memberId: textOf(values, 'memberId') || null }),
        ...(mayPassOn && rewrite && { municipalityId: textOf(values, 'municipalityId') }),
      }),
    ({ text }) => {
      toast({ text: t('form.changed', { text }) });
      onClose();
    },
  );
  return (
    <FormDialog title={t('form.changeTitle')} state={form} submitLabel={t('form.submitChange')} onClose={onClose}>
      {rewrite ? (
        <TextArea name="text" label={t('form.text')} rows={2} maxLength={1000} defaultValue={task.text} />
      ) : (
        <div>
          <p>{task.text}</p>
          {task.source && <p>{t('form.fromMinutes')}</p>}
        </div>
      )}
      {addressees.isPending && <Skeleton rows={1} />}
      {mayPassOn && <InChargeFields municipalities={municipalities} task={task} isFixed={!rewrite} />}
      <DayFields task={task} />
    </FormDialog>
  );
}
