import { addDays } from '../../platform/clock/calendar-day.js';

/** Days as YYYY-MM-DD. `due`: somebody should look at it again soon. */
export type Validity = 'unchecked' | 'valid' | 'due' | 'overdue';

/** So early somebody is reminded. */
export const DAYS_AHEAD = 14;

export function validityOn(checkedUntil: string | null, today: string): Validity {
  if (checkedUntil === null) return 'unchecked';
  if (checkedUntil < today) return 'overdue';
  return checkedUntil <= addDays(today, DAYS_AHEAD) ? 'due' : 'valid';
}
