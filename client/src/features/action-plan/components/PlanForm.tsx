import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { SubmitForm } from '../../../ui/SubmitForm';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { ActionPlan, AddActionPlan } from '../action-plan.queries';
import styles from './RowFields.module.css';

type PlanInput = Omit<AddActionPlan, 'workingGroupId'>;
type Row = { key: string; id?: string; code: string; title: string; measures: number };

type PlanFormProps = {
  /** Absent: a new one. */
  plan?: ActionPlan;
  save: (plan: PlanInput) => Promise<ActionPlan>;
  onSaved: (plan: ActionPlan) => void;
  onCancel: () => void;
};

const newRow = (): Row => ({ key: crypto.randomUUID(), code: '', title: '', measures: 0 });

/** Name, period and fields of action. */
export function PlanForm({ plan, save, onSaved, onCancel }: PlanFormProps) {
  const { t } = useTranslation('action-plan');
  const [rows, setRows] = useState<Row[]>(
    () => plan?.fields.map(({ id, ...field }) => ({ key: id, id, ...field })) ?? [newRow()],
  );
  const form = useProblemForm((values) => save(planOf(values, rows)), onSaved);
  return (
    <SubmitForm
      state={form}
      label={t(plan ? 'planForm.editTitle' : 'planForm.addTitle')}
      submitLabel={t(plan ? 'planForm.submitEdit' : 'planForm.submitAdd')}
      onCancel={onCancel}
    >
      <TextField name="title" label={t('planForm.title')} maxLength={120} required defaultValue={plan?.title} />
      <TextArea
        name="description"
        label={t('planForm.description')}
        rows={3}
        maxLength={2000}
        optional
        defaultValue={plan?.description}
      />
      <TextField
        name="startsOn"
        type="date"
        narrow
        label={t('planForm.startsOn')}
        required
        defaultValue={plan?.startsOn}
      />
      <TextField
        name="endsOn"
        type="date"
        narrow
        optional
        label={t('planForm.endsOn')}
        hint={t('planForm.endsOnHint')}
        defaultValue={plan?.endsOn ?? ''}
      />
      <FieldRows rows={rows} onChange={setRows} />
    </SubmitForm>
  );
}

function FieldRows({ rows, onChange }: { rows: Row[]; onChange: (rows: Row[]) => void }) {
  const { t } = useTranslation('action-plan');
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{t('planForm.fields')}</legend>
      <p className={styles.number}>{t('planForm.fieldsHint')}</p>
      {rows.map(({ key, code, title, measures }, index) => (
        <fieldset key={key} className={styles.row} data-kind="field">
          <legend className={styles.number}>{t('planForm.field', { number: index + 1 })}</legend>
          <TextField
            name={`fields.${index}.code`}
            label={t('planForm.code')}
            maxLength={4}
            required
            defaultValue={code}
          />
          <TextField
            name={`fields.${index}.title`}
            label={t('planForm.fieldTitle')}
            maxLength={120}
            required
            defaultValue={title}
          />
          {measures > 0 ? (
            <span className={styles.inUse}>{t('planForm.inUse', { count: measures })}</span>
          ) : (
            rows.length > 1 && (
              <IconButton
                label={t('planForm.removeField', { number: index + 1 })}
                icon={<Trash2 size={20} />}
                onClick={() => onChange(rows.filter((row) => row.key !== key))}
              />
            )
          )}
        </fieldset>
      ))}
      <Button size="small" icon={<Plus aria-hidden="true" size={18} />} onClick={() => onChange([...rows, newRow()])}>
        {t('planForm.addField')}
      </Button>
    </fieldset>
  );
}

const planOf = (form: FormData, rows: readonly Row[]): PlanInput => ({
  title: textOf(form, 'title'),
  description: textOf(form, 'description'),
  startsOn: textOf(form, 'startsOn'),
  endsOn: textOf(form, 'endsOn') || null,
  fields: rows.map(({ id }, index) => ({
    ...(id !== undefined && { id }),
    code: textOf(form, `fields.${index}.code`),
    title: textOf(form, `fields.${index}.title`),
  })),
});
