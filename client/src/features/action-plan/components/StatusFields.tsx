import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { CheckboxGroupField } from '../../../ui/CheckboxGroupField';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { measureStatuses } from '../action-plan.labels';
import type { Measure, SayMeasureStatus } from '../action-plan.queries';

/** How a measure stands: status, a sentence, the end, what was reached. */
export function StatusFields({ measure }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const { status, statusText, endsOn, milestones } = measure;
  return (
    <>
      <RadioGroupField
        name="status"
        label={t('say.status')}
        choices={measureStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        defaultValue={status}
      />
      <TextArea
        name="statusText"
        label={t('say.text')}
        hint={t('say.textHint')}
        rows={4}
        maxLength={1000}
        optional
        defaultValue={statusText}
      />
      <TextField
        name="endsOn"
        type="date"
        narrow
        optional
        label={t('say.endsOn')}
        hint={t('say.endsOnHint')}
        defaultValue={endsOn ?? ''}
      />
      {milestones.length > 0 && (
        <CheckboxGroupField
          name="reached"
          label={t('say.milestones')}
          optional
          choices={milestones.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValues={milestones.filter(({ reachedOn }) => reachedOn !== null).map(({ id }) => id)}
        />
      )}
    </>
  );
}

/** What was ticked now was reached today; what was ticked before keeps its day. */
export function saidStatus(form: FormData, { version, status, milestones }: Measure, today: string): SayMeasureStatus {
  const reached = new Set(form.getAll('reached'));
  return {
    version,
    status: measureStatuses.find((one) => one === textOf(form, 'status')) ?? status,
    statusText: textOf(form, 'statusText'),
    endsOn: textOf(form, 'endsOn') || null,
    milestones: milestones
      .filter(({ id, reachedOn }) => reached.has(id) !== (reachedOn !== null))
      .map(({ id }) => ({ id, reachedOn: reached.has(id) ? today : null })),
  };
}
