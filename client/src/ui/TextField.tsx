import type { InputHTMLAttributes } from 'react';
import { classNames } from '../lib/class-names';
import { Field, type FieldText } from './Field';
import styles from './Field.module.css';

type TextFieldProps = FieldText &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'> & { narrow?: boolean | undefined };

/** One line of text; also for dates, times and numbers through `type`. */
export function TextField({ name, label, hint, error, optional, narrow, ...input }: TextFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className={classNames('kern-form-input__input', styles.control, narrow && styles.narrow)}
        />
      )}
    </Field>
  );
}
