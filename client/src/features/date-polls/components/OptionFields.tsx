import { CalendarPlus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { useFieldError } from '../../../ui/FieldErrors';
import { nextRow, type OptionRow, type UsualTimes } from '../option-rows';
import styles from './OptionFields.module.css';
import { OptionRowFields } from './OptionRowFields';

type OptionFieldsProps = {
  /** Name of the list in the request. */
  name: 'options' | 'addedOptions';
  rows: OptionRow[];
  group: UsualTimes;
  fewest: number;
  onChange: (rows: OptionRow[]) => void;
};

/** Dates to choose from: one line each, one more with one press. */
export function OptionFields({ name, rows, group, fewest, onChange }: OptionFieldsProps) {
  const { t } = useTranslation('date-polls');
  const error = useFieldError(name);
  const list = useRef<HTMLUListElement>(null);
  const add = () => {
    onChange([...rows, nextRow(rows, group)]);
    setTimeout(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(name === 'options' ? 'options.title' : 'edit.added')}</legend>
      <p className={styles.hint}>{t(name === 'options' ? 'options.hint' : 'edit.addedHint')}</p>
      <input type="hidden" name={name} />
      {error && <p className={styles.error}>{error}</p>}
      <ul ref={list} className={styles.rows}>
        {rows.map((row, index) => (
          <OptionRowFields
            key={row.key}
            name={`${name}.${index}`}
            number={index + 1}
            row={row}
            onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
            onRemove={rows.length > fewest ? () => onChange(rows.filter(({ key }) => key !== row.key)) : undefined}
          />
        ))}
      </ul>
      {rows.length < 10 && (
        <div className={styles.add}>
          <Button size="small" icon={<CalendarPlus aria-hidden="true" size={20} />} onClick={add}>
            {t('options.add')}
          </Button>
          {rows.length > 0 && <span className={styles.hint}>{t('options.addHint')}</span>}
        </div>
      )}
    </fieldset>
  );
}
