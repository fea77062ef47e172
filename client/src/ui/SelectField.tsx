import type { SelectHTMLAttributes } from 'react';
import { classNames } from '../lib/class-names';
import { Field, type FieldText } from './Field';
import styles from './Field.module.css';

export type Option = { value: string; label: string };

type SelectFieldProps = FieldText &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id' | 'children'> & {
    options: Option[];
    /** What stands there while nothing is chosen; without it the first option is chosen. */
    placeholder?: string;
  };

export function SelectField({ name, label, hint, error, optional, options, placeholder, ...select }: SelectFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <select {...select} {...control} className={classNames('kern-form-input__input', styles.control)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
