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

/** One reminder when it comes near, one when it is past; the key holds the day, so that a later day is told anew. */
export function reminderOf(
  checkedUntil: string,
  today: string,
): { outcome: 'due' | 'overdue'; key: string } | undefined {
  const validity = validityOn(checkedUntil, today);
  if (validity !== 'due' && validity !== 'overdue') return undefined;
  return { outcome: validity, key: `${validity}:${checkedUntil}` };
}
