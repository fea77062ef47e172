import type { InputHTMLAttributes } from 'react';
import { FieldError, type FieldText, useControl } from './Field';
import styles from './Field.module.css';

type CheckboxFieldProps = FieldText & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'type'>;

export function CheckboxField({ name, label, hint, error: ownError, optional = true, ...input }: CheckboxFieldProps) {
  const { error, hintId, control } = useControl({ name, label, hint, error: ownError, optional });
  return (
    <div className={styles.check}>
      <input {...input} {...control} type="checkbox" />
      <label htmlFor={control.id}>{label}</label>
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      <FieldError id={`${control.id}-error`} error={error} />
    </div>
  );
}
