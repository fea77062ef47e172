import type { ReactNode } from 'react';
import type { FormState } from '../lib/form-state';
import { Alert } from './Alert';
import { ErrorSummary } from './ErrorSummary';
import { FieldErrorsProvider } from './FieldErrors';
import styles from './Form.module.css';

/** One column of fields with the errors of the last attempt. Give it the state of useProblemForm. */
export function Form({ state, label, children }: { state: FormState; label?: string; children: ReactNode }) {
  return (
    <form className={styles.form} onSubmit={state.onSubmit} aria-label={label} noValidate>
      {state.problem && <Alert tone="danger" title={state.problem} live />}
      <ErrorSummary errors={state.errors} />
      <FieldErrorsProvider errors={state.errors}>{children}</FieldErrorsProvider>
    </form>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
