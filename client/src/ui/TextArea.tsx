import type { TextareaHTMLAttributes } from 'react';
import { classNames } from '../lib/class-names';
import { Field, type FieldText } from './Field';
import styles from './Field.module.css';

type TextAreaProps = FieldText & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>;

export function TextArea({ name, label, hint, error, optional, ...textarea }: TextAreaProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <textarea {...textarea} {...control} className={classNames('kern-form-input__input', styles.control)} />
      )}
    </Field>
  );
}
