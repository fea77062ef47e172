import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names';
import { FieldError, type FieldText, useControl } from './Field';
import styles from './Field.module.css';

type DateTimeFieldProps = FieldText & {
  /** Wall time as 2026-12-03T09:30 */
  defaultValue?: string | undefined;
  onChange?: (local: string) => void;
};

/** Day and time as two native inputs, sent under one name as wall time: 2026-12-03T09:30. */
export function DateTimeField({ defaultValue = '', onChange, ...text }: DateTimeFieldProps) {
  const { t } = useTranslation('ui');
  const { error, hintId, control } = useControl(text);
  const [parts, setParts] = useState(() => ({ date: defaultValue.slice(0, 10), time: defaultValue.slice(11, 16) }));
  const change = (changed: Partial<typeof parts>) => {
    const next = { ...parts, ...changed };
    setParts(next);
    onChange?.(localDateTime(next));
  };
  const input = { required: control.required, 'aria-invalid': control['aria-invalid'] };

  return (
    <fieldset id={control.id} className={styles.group} aria-describedby={control['aria-describedby']}>
      <legend className={styles.legend}>{text.label}</legend>
      {text.hint && (
        <div id={hintId} className={styles.hint}>
          {text.hint}
        </div>
      )}
      <input type="hidden" name={text.name} value={localDateTime(parts)} />
      <div className={styles.row}>
        <label className={classNames(styles.field)}>
          <span className={styles.hint}>{t('field.date')}</span>
          <input
            {...input}
            type="date"
            className={styles.control}
            value={parts.date}
            onChange={(event) => change({ date: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          <span className={styles.hint}>{t('field.time')}</span>
          <input
            {...input}
            type="time"
            className={styles.control}
            value={parts.time}
            onChange={(event) => change({ time: event.target.value })}
          />
        </label>
      </div>
      <FieldError id={`${control.id}-error`} error={error} />
    </fieldset>
  );
}

function localDateTime({ date, time }: { date: string; time: string }): string {
  return date && time ? `${date}T${time}` : '';
}
