import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { dayAfter, emptyRow, type ProgrammeRow } from '../programme-rows';
import styles from './EventForm.module.css';

type ProgrammeFieldsProps = {
  rows: ProgrammeRow[];
  /** First day (YYYY-MM-DD), and how many there are. */
  first: string;
  days: number;
  onChange: (rows: ProgrammeRow[]) => void;
};

/** The lines of the programme, one below the other; they move along with the event. */
export function ProgrammeFields({ rows, first, days, onChange }: ProgrammeFieldsProps) {
  const { t } = useTranslation('events');
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    onChange([...rows, emptyRow(rows)]);
    setTimeout(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  };
  return (
    <section className={styles.section} aria-labelledby="event-programme">
      <h2 id="event-programme">{t('form.programme')}</h2>
      {rows.length > 0 && (
        <ol ref={list} className={styles.rows}>
          {rows.map((row, index) => (
            <ProgrammeLine
              key={row.key}
              row={row}
              index={index}
              first={first}
              days={days}
              onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
              onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
        </ol>
      )}
      {rows.length < 40 && (
        <div>
          <Button size="small" icon={<Plus aria-hidden="true" size={20} />} onClick={add}>
            {t('form.addLine')}
          </Button>
        </div>
      )}
    </section>
  );
}

type ProgrammeLineProps = Omit<ProgrammeFieldsProps, 'rows' | 'onChange'> & {
  row: ProgrammeRow;
  index: number;
  onChange: (row: ProgrammeRow) => void;
  onRemove: () => void;
};

function ProgrammeLine({ row, index, first, days, onChange, onRemove }: ProgrammeLineProps) {
  const { t } = useTranslation('events');
  const dates = useDates();
  const number = index + 1;
  const name = (part: string) => `programme.${index}.${part}`;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>{t('form.line', { number })}</h3>
        <IconButton label={t('form.removeLine', { number })} icon={<Trash2 size={20} />} onClick={onRemove} />
      </div>
      {days > 1 && first !== '' && (
        <SelectField
          name={name('day')}
          label={t('form.day')}
          options={Array.from({ length: days }, (_, day) => ({
            value: String(day),
            label: dates.calendarDay(dayAfter(first, day)),
          }))}
          value={String(Math.min(row.day, days - 1))}
          onChange={({ target }) => onChange({ ...row, day: Number(target.value) })}
        />
      )}
      <div className={styles.times}>
        <TextField
          name={name('startsAt')}
          type="time"
          label={t('form.from')}
          narrow
          value={row.from}
          onChange={({ target }) => onChange({ ...row, from: target.value })}
        />
        <TextField
          name={name('endsAt')}
          type="time"
          label={t('form.to')}
          optional
          narrow
          value={row.to}
          onChange={({ target }) => onChange({ ...row, to: target.value })}
        />
      </div>
      <TextField
        name={name('title')}
        label={t('form.lineTitle')}
        maxLength={200}
        autoComplete="off"
        value={row.title}
        onChange={({ target }) => onChange({ ...row, title: target.value })}
      />
      <TextField
        name={name('note')}
        label={t('form.lineNote')}
        maxLength={500}
        optional
        autoComplete="off"
        value={row.note}
        onChange={({ target }) => onChange({ ...row, note: target.value })}
      />
    </li>
  );
}
