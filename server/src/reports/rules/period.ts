import { germanDay } from '../../platform/clock/german-day.js';

export type Period = { from: string; until: string };

/** The running year where nothing is told; one of both days gives the year of the other. */
export function periodOf({ from, until }: Partial<Period>, today: string): Period {
  const year = (from ?? until ?? today).slice(0, 4);
  return { from: from ?? `${year}-01-01`, until: until ?? `${(from ?? today).slice(0, 4)}-12-31` };
}

/** "2026" of a whole year, else "01.01.2026 bis 30.06.2026". */
export function periodInWords({ from, until }: Period): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year;
  return `${germanDay(from)} bis ${germanDay(until)}`;
}
