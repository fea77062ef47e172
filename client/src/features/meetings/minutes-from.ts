import { textOf } from '../../lib/form-values';

/** A number of minutes as typed; null when the field is empty. */
export function minutesFrom(form: FormData, name: string): number | null {
  const text = textOf(form, name);
  return text === '' ? null : Number(text);
}
