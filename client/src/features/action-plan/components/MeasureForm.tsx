import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { SubmitForm } from '../../../ui/SubmitForm';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { measureStatuses } from '../action-plan.labels';
import type { ActionPlan, AddMeasure, Measure } from '../action-plan.queries';
import { MilestoneFields, type MilestoneRow, milestonesOf } from './MilestoneFields';
import { type Parties, PartyFields } from './PartyFields';

type MeasureFormProps = {
  plan: ActionPlan;
  /** Absent: a new one. */
  measure?: Measure;
  save: (measure: AddMeasure) => Promise<Measure>;
  onSaved: (measure: Measure) => void;
  onCancel: () => void;
};

/** Everything about a measure. */
export function MeasureForm({ plan, measure, save, onSaved, onCancel }: MeasureFormProps) {
  const { t } = useTranslation('action-plan');
  const [isTouched, setTouched] = useState(false);
  const [parties, setParties] = useState<Parties>(() => partiesOf(measure));
  const [milestones, setMilestones] = useState<MilestoneRow[]>(() => rowsOf(measure));
  const form = useProblemForm(
    (values) => save(measureOf(values, parties, milestones)),
    (saved) => {
      setTouched(false);
      // The guard must have let go before the page is left.
      setTimeout(() => onSaved(saved));
    },
  );
  const touching =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setTouched(true);
      set(value);
    };
  return (
    <div onChange={() => setTouched(true)}>
      <UnsavedChanges when={isTouched} />
      <SubmitForm
        state={form}
        label={measure ? t('form.editTitle', { code: measure.code }) : t('form.addTitle')}
        submitLabel={t(measure ? 'form.submitEdit' : 'form.submitAdd')}
        onCancel={onCancel}
      >
        <Naming plan={plan} measure={measure} />
        <Standing measure={measure} />
        <PartyFields parties={parties} onChange={touching(setParties)} />
        <TextField
          name="office"
          label={t('form.office')}
          hint={t('form.officeHint')}
          maxLength={120}
          optional
          defaultValue={measure?.office ?? ''}
        />
        <MilestoneFields rows={milestones} onChange={touching(setMilestones)} />
      </SubmitForm>
    </div>
  );
}

function Naming({ plan, measure }: { plan: ActionPlan; measure: Measure | undefined }) {
  const { t } = useTranslation('action-plan');
  return (
    <>
      <SelectField
        name="fieldId"
        label={t('form.field')}
        options={plan.fields.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        defaultValue={measure?.field.id}
      />
      <TextField
        name="number"
        type="number"
        narrow
        min={1}
        max={999}
        label={t('form.number')}
        {...(measure ? { required: true } : { optional: true, hint: t('form.numberHint') })}
        defaultValue={measure?.number}
      />
      <TextField name="title" label={t('form.title')} maxLength={160} required defaultValue={measure?.title} />
      <TextArea
        name="description"
        label={t('form.description')}
        hint={t('form.descriptionHint')}
        rows={4}
        maxLength={5000}
        optional
        defaultValue={measure?.description}
      />
    </>
  );
}

function Standing({ measure }: { measure: Measure | undefined }) {
  const { t } = useTranslation('action-plan');
  return (
    <>
      <RadioGroupField
        name="status"
        label={t('say.status')}
        choices={measureStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        defaultValue={measure?.status ?? 'planned'}
      />
      <TextArea
        name="statusText"
        label={t('say.text')}
        hint={t('say.textHint')}
        rows={3}
        maxLength={1000}
        optional
        defaultValue={measure?.statusText}
      />
      <TextField
        name="endsOn"
        type="date"
        narrow
        optional
        label={t('say.endsOn')}
        hint={t('say.endsOnHint')}
        defaultValue={measure?.endsOn ?? ''}
      />
    </>
  );
}

const partiesOf = (measure: Measure | undefined): Parties => ({
  leadIds: measure?.leads.map(({ id }) => id) ?? [],
  partnerIds: measure?.partners.map(({ id }) => id) ?? [],
});

const rowsOf = (measure: Measure | undefined): MilestoneRow[] =>
  (measure?.milestones ?? []).map(({ id, title, dueOn, reachedOn }) => ({
    key: id,
    id,
    title,
    dueOn: dueOn ?? '',
    reachedOn: reachedOn ?? '',
  }));

function measureOf(form: FormData, parties: Parties, milestones: MilestoneRow[]): AddMeasure {
  const number = textOf(form, 'number');
  return {
    fieldId: textOf(form, 'fieldId'),
    ...(number !== '' && { number: Number(number) }),
    title: textOf(form, 'title'),
    description: textOf(form, 'description'),
    status: measureStatuses.find((one) => one === textOf(form, 'status')) ?? 'planned',
    statusText: textOf(form, 'statusText'),
    endsOn: textOf(form, 'endsOn') || null,
    office: textOf(form, 'office') || null,
    ...parties,
    milestones: milestonesOf(form, milestones),
  };
}
