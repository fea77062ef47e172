import { addDays } from '../../../platform/clock/calendar-day.js';

type Period = { from: string; until: string };

const LONGEST = 10 * 366;

/** Days of a year or of several, both inclusive. */
export const isPeriod = ({ from, until }: Period): boolean => from <= until && until <= addDays(from, LONGEST);

/** "2026" of a whole year, else "2026-04-01_bis_2027-03-31". */
export function periodName({ from, until }: Period): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && until === `${year}-12-31` ? year : `${from}_bis_${until}`;
}
