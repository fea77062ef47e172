import { type TextareaHTMLAttributes, useId } from 'react';
import { FieldError } from '../../../ui/Field';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './QuietTextArea.module.css';

type QuietTextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { label: string; error?: string | undefined };

/** Looks like the text of the document and grows with it; its label is what stands beside it. */
export function QuietTextArea({ label, error, ...textarea }: QuietTextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <VisuallyHidden>
        <label htmlFor={id}>{label}</label>
      </VisuallyHidden>
      <textarea
        {...textarea}
        id={id}
        className={styles.text}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
