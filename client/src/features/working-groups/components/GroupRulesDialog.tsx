import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useChangeGroupRules, type WorkingGroup } from '../working-groups.queries';

const periods = [
  'invitationPeriodDays',
  'proposalPeriodDays',
  'reportRequestDays',
  'replyReminderDays',
  'objectionPeriodDays',
] as const;

/** What the group has agreed on; every meeting goes by it from now on. */
export function GroupRulesDialog({ group, onClose }: { group: WorkingGroup; onClose: () => void }) {
  const { t } = useTranslation('working-groups');
  const toast = useToast();
  const change = useChangeGroupRules(group.id);
  const form = useProblemForm(
    (values) =>
      change.mutateAsync({
        usualStartTime: textOf(values, 'usualStartTime'),
        usualDurationMinutes: Number(textOf(values, 'usualDurationMinutes')),
        ...Object.fromEntries(periods.map((name) => [name, Number(textOf(values, name))])),
      }),
    () => {
      toast({ text: t('rules.saved') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('rules.change')}
      state={form}
      submitLabel={t('rules.save')}
      hasCancel={false}
      onClose={onClose}
    >
      <TextField
        name="usualStartTime"
        type="time"
        narrow
        label={t('facts.start')}
        defaultValue={group.usualStartTime}
      />
      <TextField
        name="usualDurationMinutes"
        type="number"
        min={15}
        max={720}
        narrow
        label={t('rules.duration')}
        defaultValue={group.usualDurationMinutes}
      />
      {periods.map((name) => (
        <TextField
          key={name}
          name={name}
          type="number"
          min={name === 'objectionPeriodDays' ? 1 : 0}
          max={90}
          narrow
          label={t(`rules.${name}`)}
          hint={t(`rules.hints.${name}`)}
          defaultValue={group[name]}
        />
      ))}
    </FormDialog>
  );
}
