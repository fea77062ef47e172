import { createContext, type ReactNode, useContext } from 'react';
import type { FieldErrors } from '../lib/form-state';

const FieldErrorsContext = createContext<FieldErrors>({});

export function FieldErrorsProvider({ errors, children }: { errors: FieldErrors; children: ReactNode }) {
  return <FieldErrorsContext value={errors}>{children}</FieldErrorsContext>;
}

export function useFieldError(name: string): string | undefined {
  return useContext(FieldErrorsContext)[name];
}
