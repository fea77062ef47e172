import { X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fromLocalDateTime } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { FieldError } from '../../../ui/Field';
import { useFieldError } from '../../../ui/FieldErrors';
import { IconButton } from '../../../ui/IconButton';
import { holidayOn, isWeekend } from '../holidays';
import { isOvernight, type OptionRow, wallTimesOf } from '../option-rows';
import styles from './OptionFields.module.css';

type OptionRowFieldsProps = {
  name: string;
  number: number;
  row: OptionRow;
  onChange: (row: OptionRow) => void;
  onRemove: (() => void) | undefined;
};

/** Day, from, until in one line; what is odd about the day is said, not forbidden. */
export function OptionRowFields({ name, number, row, onChange, onRemove }: OptionRowFieldsProps) {
  const { t } = useTranslation('date-polls');
  const id = useId();
  const startError = useFieldError(`${name}.startsAt`);
  const endError = useFieldError(`${name}.endsAt`);
  const { startsAt, endsAt } = wallTimesOf(row);
  const described = [`${id}-notes`, (startError ?? endError) && `${id}-error`].filter(Boolean).join(' ');
  const field = (part: 'day' | 'from' | 'until', type: 'date' | 'time', label: string, isWrong: boolean) => (
    <label className={styles.field} data-part={part}>
      <span className={styles.label}>{label}</span>
      <input
        type={type}
        required
        className={styles.control}
        aria-invalid={isWrong || undefined}
        aria-describedby={described}
        value={row[part]}
        onChange={(event) => onChange({ ...row, [part]: event.target.value })}
      />
    </label>
  );
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset inside a list item of a fieldset breaks the line */}
      <div role="group" aria-label={t('options.one', { number })} className={styles.row}>
        <input type="hidden" name={`${name}.startsAt`} value={startsAt} />
        <input type="hidden" name={`${name}.endsAt`} value={endsAt} />
        {field('day', 'date', t('options.day'), startError !== undefined)}
        {field('from', 'time', t('options.from'), startError !== undefined)}
        {field('until', 'time', t('options.until'), endError !== undefined)}
        {onRemove && (
          <span className={styles.remove}>
            <IconButton label={t('options.remove', { number })} icon={<X size={20} />} onClick={onRemove} />
          </span>
        )}
      </div>
      <p id={`${id}-notes`} className={styles.notes}>
        <Notes row={row} />
      </p>
      <FieldError id={`${id}-error`} error={startError ?? endError} />
    </li>
  );
}

function Notes({ row }: { row: OptionRow }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const noon = fromLocalDateTime(`${row.day}T12:00`);
  if (!noon) return null;
  const holiday = holidayOn(row.day);
  return [
    dates.longDay(noon),
    isWeekend(row.day) && `⚠ ${t('options.weekend', { weekday: dates.weekday(noon) })}`,
    holiday && `⚠ ${t('options.holiday', { name: holiday })}`,
    isOvernight(row) && t('options.overnight'),
  ]
    .filter(Boolean)
    .join(' · ');
}
