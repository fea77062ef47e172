import { Temporal } from 'temporal-polyfill';
import { calendarDay } from '../../../platform/clock/calendar-day.js';

const YEARS = 2;
const NOTICE_DAYS = 30;

export type Keeping = {
  /** Day (YYYY-MM-DD) that the coordination set. */
  chosen: string | null;
  recordedAt: Date;
  /** Of the last talk, past or planned. */
  lastTalkAt: Date | null;
};

/** Last day on which the contact of a speaker is kept: as chosen, else two years; never gone before a planned talk. */
export function keptUntil({ chosen, recordedAt, lastTalkAt }: Keeping): string {
  const lastUse = calendarDay(lastTalkAt !== null && lastTalkAt > recordedAt ? lastTalkAt : recordedAt);
  if (chosen === null) return Temporal.PlainDate.from(lastUse).add({ years: YEARS }).toString();
  return lastTalkAt !== null && calendarDay(lastTalkAt) > chosen ? calendarDay(lastTalkAt) : chosen;
}

export const isKeptTooLong = (keeping: Keeping, today: string): boolean => keptUntil(keeping) < today;

/** The coordination is told a month ahead. */
export const endsSoon = (keeping: Keeping, today: string): boolean =>
  keptUntil(keeping) <= Temporal.PlainDate.from(today).add({ days: NOTICE_DAYS }).toString();
