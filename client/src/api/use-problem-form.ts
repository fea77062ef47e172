import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormState, PendingForm } from '../lib/form-state';
import { missingValues } from '../lib/missing-values';
import { type Problem, problemOf } from './problem';

type ProblemForm = PendingForm & { reset: () => void };

const nothingWrong = { errors: {}, problem: null };

/**
 * Connects a form with a request. Required fields that are empty are named at once. A 422 goes to the fields its pointers name ("#/speakers/0/familyName" to the field
 * "speakers.0.familyName"), everything else above the form. Not a React form action, because those clear the inputs
 * also after a refusal, and nothing typed may be lost.
 */
export function useProblemForm<Answer>(
  submit: (form: FormData) => Promise<Answer>,
  onSuccess?: (answer: Answer) => void,
): ProblemForm {
  const [outcome, setOutcome] = useState<Pick<FormState, 'errors' | 'problem'>>(nothingWrong);
  const [isPending, setPending] = useState(false);
  const { t } = useTranslation('api');

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const form = event.currentTarget;
    const missing = [...missingValues(form)].map(([name, label]) => [name, t('missing', { label })]);
    if (missing.length > 0) {
      setOutcome({ errors: Object.fromEntries(missing), problem: null });
      return;
    }
    setPending(true);
    try {
      const answer = await submit(new FormData(form));
      setOutcome(nothingWrong);
      onSuccess?.(answer);
    } catch (error) {
      setOutcome(sortOut(problemOf(error), form));
    } finally {
      setPending(false);
    }
  };

  return { ...outcome, isPending, onSubmit, reset: () => setOutcome(nothingWrong) };
}

function sortOut({ title, errors = [] }: Problem, form: HTMLFormElement): Pick<FormState, 'errors' | 'problem'> {
  const named = errors.map(({ pointer, detail }) => ({ name: fieldName(pointer), detail }));
  const atFields = named.filter(({ name }) => form.elements.namedItem(name));
  const elsewhere = named.filter(({ name }) => !form.elements.namedItem(name)).map(({ detail }) => detail);
  return {
    errors: Object.fromEntries(atFields.map(({ name, detail }) => [name, detail])),
    problem: atFields.length > 0 && elsewhere.length === 0 ? null : [title, ...elsewhere].join(' '),
  };
}

function fieldName(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
