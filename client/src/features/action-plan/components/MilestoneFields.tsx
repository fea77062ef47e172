import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import type { AddMeasure } from '../action-plan.queries';
import styles from './RowFields.module.css';

export type MilestoneRow = { key: string; id?: string; title: string; dueOn: string; reachedOn: string };

type MilestoneFieldsProps = { rows: MilestoneRow[]; onChange: (rows: MilestoneRow[]) => void };

/** As many as there are, in their order. */
export function MilestoneFields({ rows, onChange }: MilestoneFieldsProps) {
  const { t } = useTranslation('action-plan');
  const add = () => onChange([...rows, { key: crypto.randomUUID(), title: '', dueOn: '', reachedOn: '' }]);
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{t('form.milestones')}</legend>
      {rows.map(({ key, title, dueOn, reachedOn }, index) => (
        <fieldset key={key} className={styles.row}>
          <legend className={styles.number}>{t('form.milestone', { number: index + 1 })}</legend>
          <TextField
            name={`milestones.${index}.title`}
            label={t('form.milestoneTitle')}
            maxLength={160}
            required
            defaultValue={title}
          />
          <TextField
            name={`milestones.${index}.dueOn`}
            label={t('form.dueOn')}
            type="date"
            optional
            defaultValue={dueOn}
          />
          <TextField
            name={`milestones.${index}.reachedOn`}
            label={t('form.reachedOn')}
            type="date"
            optional
            defaultValue={reachedOn}
          />
          <IconButton
            label={t('form.removeMilestone', { number: index + 1 })}
            icon={<Trash2 size={20} />}
            onClick={() => onChange(rows.filter((row) => row.key !== key))}
          />
        </fieldset>
      ))}
      <Button size="small" icon={<Plus aria-hidden="true" size={18} />} onClick={add}>
        {t('form.addMilestone')}
      </Button>
    </fieldset>
  );
}

export const milestonesOf = (form: FormData, rows: readonly MilestoneRow[]): AddMeasure['milestones'] =>
  rows.map(({ id }, index) => ({
    ...(id !== undefined && { id }),
    title: textOf(form, `milestones.${index}.title`),
    dueOn: textOf(form, `milestones.${index}.dueOn`) || null,
    reachedOn: textOf(form, `milestones.${index}.reachedOn`) || null,
  }));
