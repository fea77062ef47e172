import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { isChecked, textOf } from '../../../lib/form-values';
import { CheckboxField } from '../../../ui/CheckboxField';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type CalendarFeed, useUpdateFeed } from '../feeds.queries';
import { alarmMinutesFrom, useAlarms } from '../use-alarms';

export function EditFeedDialog({ feed, onClose }: { feed: CalendarFeed; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const alarms = useAlarms();
  const toast = useToast();
  const update = useUpdateFeed(feed.id);
  const isPersonal = feed.workingGroup === null;
  const form = useProblemForm(
    (values) =>
      update.mutateAsync({
        name: textOf(values, 'name'),
        alarmMinutes: alarmMinutesFrom(textOf(values, 'alarmMinutes')),
        ...(isPersonal && { hasDeadlines: isChecked(values, 'hasDeadlines') }),
      }),
    () => {
      onClose();
      toast({ text: t('feeds.saved') });
    },
  );
  return (
    <FormDialog
      title={t('feeds.changeOf', { name: feed.name })}
      state={form}
      submitLabel={t('feeds.save')}
      hasCancel={false}
      onClose={onClose}
    >
      <TextField name="name" label={t('feeds.name')} defaultValue={feed.name} maxLength={80} required />
      <SelectField
        name="alarmMinutes"
        label={t('feeds.alarm')}
        optional={false}
        options={alarms.options(feed.alarmMinutes)}
        defaultValue={feed.alarmMinutes === null ? 'none' : String(feed.alarmMinutes)}
      />
      {isPersonal && (
        <CheckboxField
          name="hasDeadlines"
          label={t('feeds.deadlines')}
          hint={t('feeds.deadlinesHint')}
          defaultChecked={feed.hasDeadlines}
        />
      )}
    </FormDialog>
  );
}
