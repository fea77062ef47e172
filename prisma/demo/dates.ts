import { Temporal } from 'temporal-polyfill';
import { addDays, calendarDay, dayToColumn } from '../../server/src/platform/clock/calendar-day.js';
import { instantOf } from '../../server/src/platform/clock/local-time.js';

/** A day as the demo tells it (YYYY-MM-DD), before it is moved to the day of the first start. */
export type StoryDay = string;

/** The day on which the story is told: the 47th meeting lies eleven days ahead. */
export const STORY_TODAY: StoryDay = '2026-11-22';

/**
 * Moves every day of the story to the first start: what is to come by the same number of days, what is past by whole
 * weeks, so that no meeting was held on a Sunday. Wall times stay what they are in Europe/Berlin.
 */
export type DemoCalendar = {
  /** YYYY-MM-DD */
  day(told: StoryDay): string;
  /** For a `date` column. */
  column(told: StoryDay): Date;
  /** The instant of a wall time (HH:mm). */
  at(told: StoryDay, wallTime: string): Date;
  /** 24.09.2026 */
  short(told: StoryDay): string;
  /** Do., 24.09.2026 */
  long(told: StoryDay): string;
  /** September 2026 */
  month(told: StoryDay): string;
  /** 2026 */
  year(told: StoryDay): string;
};

export function demoCalendar(now: Date): DemoCalendar {
  const shift = Temporal.PlainDate.from(STORY_TODAY).until(calendarDay(now), { largestUnit: 'day' }).days;
  const pastShift = Math.floor(shift / 7) * 7;
  const day = (told: StoryDay) => addDays(told, told < STORY_TODAY ? pastShift : shift);
  const german = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat('de-DE', { ...options, timeZone: 'UTC' });
    return (told: StoryDay) => format.format(dayToColumn(day(told)));
  };
  const numeric = german({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const weekday = german({ weekday: 'short' });
  return {
    day,
    column: (told) => dayToColumn(day(told)),
    at: (told, wallTime) => berlin(`${day(told)}T${wallTime}`),
    short: numeric,
    long: (told) => `${weekday(told)}., ${numeric(told)}`,
    month: german({ month: 'long', year: 'numeric' }),
    year: german({ year: 'numeric' }),
  };
}

function berlin(wallTime: string): Date {
  const instant = instantOf(wallTime);
  if (!instant) throw new Error(`The clock skips ${wallTime}; tell the story at another hour.`);
  return instant;
}
