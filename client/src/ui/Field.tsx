import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names';
import styles from './Field.module.css';
import { useFieldError } from './FieldErrors';

export type FieldText = {
  name: string;
  label: string;
  /** Help that stands before the field. */
  hint?: ReactNode;
  error?: string | undefined;
  /** Marks the label; everything else is required. */
  optional?: boolean | undefined;
};

export type ControlProps = {
  id: string;
  name: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** Label above, help before the field, error at the field; hands the control what connects it with them. */
export function Field({ children, ...text }: FieldText & { children: (control: ControlProps) => ReactNode }) {
  const { t } = useTranslation('ui');
  const { error, hintId, control } = useControl(text);
  return (
    <div className={classNames('kern-form-input', styles.field, error && styles.invalid)}>
      <label className={classNames('kern-label', styles.label)} htmlFor={control.id}>
        {text.label}
        {text.optional && <span className={styles.optional}> ({t('field.optional')})</span>}
      </label>
      {text.hint && (
        <div id={hintId} className={styles.hint}>
          {text.hint}
        </div>
      )}
      {children(control)}
      <FieldError id={`${control.id}-error`} error={error} />
    </div>
  );
}

export function useControl({ name, hint, error: ownError, optional }: FieldText) {
  const id = useId();
  const hintId = `${id}-hint`;
  const sentError = useFieldError(name);
  const error = ownError ?? sentError;
  const control: ControlProps = {
    id,
    name,
    required: !optional,
    'aria-describedby': [hint && hintId, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return { error, hintId, control };
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={id} className={styles.error}>
      <CircleAlert aria-hidden="true" size={20} />
      {error}
    </p>
  );
}
