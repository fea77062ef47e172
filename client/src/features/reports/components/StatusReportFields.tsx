import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { ActionPlan, ImplementationStatus } from '../reports.queries';
import type { ReportWish } from '../use-report-wish';
import { MunicipalityField } from './GroupReportPanel';
import styles from './ReportFields.module.css';

type StatusReportFieldsProps = { plan: ActionPlan; status: ImplementationStatus; wish: ReportWish };

/** As of which day, compared with which, and of what. */
export function StatusReportFields({ plan, status, wish }: StatusReportFieldsProps) {
  const { t } = useTranslation('reports');
  const dates = useDates();
  const earlier = [...new Set([...status.given.map(({ asOf }) => asOf), ...(status.since ? [status.since] : [])])]
    .filter((day) => day < status.asOf)
    .sort()
    .reverse();
  return (
    <div className={styles.fields}>
      <TextField
        type="date"
        name="stand"
        label={t('fields.asOf')}
        value={status.asOf}
        min={plan.startsOn}
        onChange={({ target: { value } }) => value && wish.set({ asOf: value, since: '' })}
      />
      <SelectField
        name="vergleich"
        label={t('fields.since')}
        options={[
          ...earlier.map((day) => ({ value: day, label: t('fields.sinceDay', { day: dates.calendarDay(day) }) })),
          { value: 'none', label: t('fields.noComparison') },
        ]}
        value={status.since ?? 'none'}
        onChange={({ target: { value } }) => wish.set({ since: value })}
      />
      <SelectField
        name="feld"
        label={t('fields.field')}
        placeholder={t('fields.all')}
        options={plan.fields.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        value={wish.get('field')}
        onChange={({ target: { value } }) => wish.set({ field: value })}
      />
      <MunicipalityField value={wish.get('municipality')} onChange={(municipality) => wish.set({ municipality })} />
    </div>
  );
}
