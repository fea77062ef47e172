import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { isChecked, textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { CheckboxField } from '../../../ui/CheckboxField';
import { Form, FormActions } from '../../../ui/Form';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { type CalendarFeedAddress, useSubscribeCalendar } from '../feeds.queries';
import { alarmMinutesFrom, useAlarms } from '../use-alarms';

const everything = 'everything';

type SubscribeFormProps = {
  groups: { id: string; name: string }[];
  onSubscribed: (address: CalendarFeedAddress) => void;
};

export function SubscribeForm({ groups, onSubscribed }: SubscribeFormProps) {
  const { t } = useTranslation('calendar');
  const alarms = useAlarms();
  const [groupId, setGroupId] = useState(everything);
  const subscribe = useSubscribeCalendar();
  const form = useProblemForm(
    (values) =>
      subscribe.mutateAsync({
        name: textOf(values, 'name'),
        workingGroupId: groupId === everything ? null : groupId,
        alarmMinutes: alarmMinutesFrom(textOf(values, 'alarmMinutes')),
        hasDeadlines: isChecked(values, 'hasDeadlines'),
      }),
    onSubscribed,
  );
  return (
    <Form state={form} label={t('feeds.new')}>
      <TextField name="name" label={t('feeds.name')} hint={t('feeds.nameHint')} maxLength={80} required />
      <SelectField
        name="workingGroupId"
        label={t('feeds.what')}
        optional={false}
        options={[
          { value: everything, label: t('feeds.everything') },
          ...groups.map(({ id, name }) => ({ value: id, label: t('feeds.onlyGroup', { group: name }) })),
        ]}
        value={groupId}
        onChange={(event) => setGroupId(event.target.value)}
      />
      <SelectField name="alarmMinutes" label={t('feeds.alarm')} optional={false} options={alarms.options()} />
      {groupId === everything && (
        <CheckboxField
          name="hasDeadlines"
          label={t('feeds.deadlines')}
          hint={t('feeds.deadlinesHint')}
          defaultChecked
        />
      )}
      <FormActions>
        <Button type="submit" variant="primary" busy={form.isPending}>
          {t('feeds.create')}
        </Button>
      </FormActions>
    </Form>
  );
}
