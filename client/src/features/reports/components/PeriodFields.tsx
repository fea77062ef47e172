import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { ReportWish } from '../use-report-wish';
import styles from './ReportFields.module.css';

const years = 6;

/** A year with one choice, or any days. */
export function PeriodFields({ wish }: { wish: ReportWish }) {
  const { t } = useTranslation('reports');
  const now = new Date().getFullYear();
  const [from, until] = [wish.get('from') || `${now}-01-01`, wish.get('until') || `${now}-12-31`];
  const year = from.slice(0, 4);
  const isYear = from === `${year}-01-01` && until === `${year}-12-31`;
  const listed = Array.from({ length: years }, (_, index) => String(now - index));
  const options = [...(isYear && !listed.includes(year) ? [year] : []), ...listed].map((one) => ({
    value: one,
    label: one,
  }));
  return (
    <div className={styles.fields}>
      <SelectField
        name="jahr"
        label={t('fields.year')}
        options={[...options, ...(isYear ? [] : [{ value: '', label: t('fields.ownPeriod') }])]}
        value={isYear ? year : ''}
        onChange={({ target: { value } }) => value && wish.set({ from: `${value}-01-01`, until: `${value}-12-31` })}
      />
      <TextField
        type="date"
        name="von"
        label={t('fields.from')}
        value={from}
        max={until}
        onChange={({ target: { value } }) => value && wish.set({ from: value, until })}
      />
      <TextField
        type="date"
        name="bis"
        label={t('fields.until')}
        value={until}
        min={from}
        onChange={({ target: { value } }) => value && wish.set({ from, until: value })}
      />
    </div>
  );
}
