import type { FormEventHandler } from 'react';

/** What is wrong, by the name of the field: { startsAt: 'Diese Uhrzeit gibt es an diesem Tag nicht.' } */
export type FieldErrors = Readonly<Record<string, string>>;

export type FormState = {
  onSubmit: FormEventHandler<HTMLFormElement>;
  /** They stand in the summary and at the fields. */
  errors: FieldErrors;
  /** What went wrong as a whole: one sentence above the form. */
  problem: string | null;
};

/** With the answer still to come: the button turns. */
export type PendingForm = FormState & { isPending: boolean };
