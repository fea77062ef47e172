import { UserRoundPlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fromLocalDateTime } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import { type OptionRow, wallTimesOf } from '../option-rows';
import styles from './RequiredFields.module.css';

/** Somebody without whom the meeting is not held; `cannot` holds keys of rows. */
export type RequiredPerson = { key: number; name: string; role: string; cannot: number[] };

type RequiredFieldsProps = {
  people: RequiredPerson[];
  rows: OptionRow[];
  onChange: (people: RequiredPerson[]) => void;
};

export function RequiredFields({ people, rows, onChange }: RequiredFieldsProps) {
  const { t } = useTranslation('date-polls');
  const add = () => {
    const key = Math.max(-1, ...people.map((person) => person.key)) + 1;
    onChange([...people, { key, name: '', role: '', cannot: [] }]);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('required.title')}</legend>
      <p className={styles.hint}>{t('required.hint')}</p>
      {people.map((person, index) => (
        <PersonFields
          key={person.key}
          name={`required.${index}`}
          person={person}
          rows={rows}
          onChange={(changed) => onChange(people.map((one) => (one.key === person.key ? changed : one)))}
          onRemove={() => onChange(people.filter(({ key }) => key !== person.key))}
        />
      ))}
      <div>
        <Button size="small" icon={<UserRoundPlus aria-hidden="true" size={20} />} onClick={add}>
          {t('required.add')}
        </Button>
      </div>
    </fieldset>
  );
}

type PersonFieldsProps = {
  name: string;
  person: RequiredPerson;
  rows: OptionRow[];
  onChange: (person: RequiredPerson) => void;
  onRemove: () => void;
};

function PersonFields({ name, person, rows, onChange, onRemove }: PersonFieldsProps) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const toggle = (key: number, isOut: boolean) =>
    onChange({ ...person, cannot: isOut ? [...person.cannot, key] : person.cannot.filter((one) => one !== key) });
  return (
    <div className={styles.person}>
      <div className={styles.who}>
        <TextField
          name={`${name}.name`}
          label={t('required.name')}
          maxLength={160}
          value={person.name}
          onChange={(event) => onChange({ ...person, name: event.target.value })}
        />
        <TextField
          name={`${name}.role`}
          label={t('required.role')}
          optional
          maxLength={80}
          placeholder={t('required.rolePlaceholder')}
          value={person.role}
          onChange={(event) => onChange({ ...person, role: event.target.value })}
        />
        <IconButton
          label={t('required.remove', { name: person.name || t('required.nobody') })}
          icon={<X size={20} />}
          onClick={onRemove}
        />
      </div>
      <fieldset className={styles.dates}>
        <legend>{t('required.cannot')}</legend>
        {rows.map((row, index) => {
          const begin = fromLocalDateTime(wallTimesOf(row).startsAt);
          return (
            <label key={row.key}>
              <input
                type="checkbox"
                checked={person.cannot.includes(row.key)}
                onChange={(event) => toggle(row.key, event.target.checked)}
              />
              {begin ? dates.dayAndTime(begin) : t('options.one', { number: index + 1 })}
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
