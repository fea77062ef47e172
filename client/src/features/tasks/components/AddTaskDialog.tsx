import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type TaskAddressees, useAddTask, workingGroupNamesQuery } from '../tasks.queries';
import { DayFields } from './DayFields';
import { InChargeFields } from './InChargeFields';

type AddTaskDialogProps = { groups: TaskAddressees['groups']; onClose: () => void };

/** A task beside the minutes. */
export function AddTaskDialog({ groups, onClose }: AddTaskDialogProps) {
  const { t } = useTranslation('tasks');
  const toast = useToast();
  const add = useAddTask();
  const names = useQuery(workingGroupNamesQuery).data?.items ?? [];
  const [workingGroupId, setWorkingGroupId] = useState(groups[0]?.workingGroupId ?? '');
  const municipalities = groups.find((group) => group.workingGroupId === workingGroupId)?.municipalities ?? [];
  const form = useProblemForm(
    (values) =>
      add.mutateAsync({
        workingGroupId,
        text: textOf(values, 'text'),
        municipalityId: textOf(values, 'municipalityId'),
        memberId: textOf(values, 'memberId') || null,
        dueOn: textOf(values, 'dueOn') || null,
        followUpOn: textOf(values, 'followUpOn') || null,
      }),
    ({ text }) => {
      toast({ text: t('form.added', { text }) });
      onClose();
    },
  );
  return (
    <FormDialog title={t('form.addTitle')} state={form} submitLabel={t('form.submitAdd')} onClose={onClose}>
      {groups.length > 1 && (
        <SelectField
          name="workingGroupId"
          label={t('form.group')}
          options={groups.map((group) => ({
            value: group.workingGroupId,
            label: names.find(({ id }) => id === group.workingGroupId)?.shortName ?? '',
          }))}
          value={workingGroupId}
          onChange={({ target }) => setWorkingGroupId(target.value)}
        />
      )}
      <TextArea name="text" label={t('form.text')} rows={2} maxLength={1000} />
      <InChargeFields key={workingGroupId} municipalities={municipalities} />
      <DayFields />
    </FormDialog>
  );
}
