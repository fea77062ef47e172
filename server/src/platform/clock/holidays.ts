import { Temporal } from 'temporal-polyfill';

const FIXED = new Set(['01-01', '05-01', '10-03', '11-01']);
/** From Easter Sunday: Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam. */
const FROM_EASTER = [-2, 1, 39, 50, 60];

/** Days on which nobody in Nordrhein-Westfalen meets: public holidays, and the days between the years. */
export function isHoliday(day: Temporal.PlainDate): boolean {
  const date = day.toString().slice(5);
  if (FIXED.has(date) || date >= '12-23' || date <= '01-02') return true;
  const easter = easterOf(day.year);
  return FROM_EASTER.some((days) => easter.add({ days }).equals(day));
}

/** Easter Sunday of the Gregorian calendar, after Butcher. */
function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

const isWorkingDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5 && !isHoliday(day);

export const worksOn = (day: string): boolean => isWorkingDay(Temporal.PlainDate.from(day));

/** Working days after `from` until `until`, that day included; both as YYYY-MM-DD. */
export function workingDaysBetween(from: string, until: string): number {
  const end = Temporal.PlainDate.from(until);
  let count = 0;
  for (let day = Temporal.PlainDate.from(from).add({ days: 1 }); Temporal.PlainDate.compare(day, end) <= 0; ) {
    if (isWorkingDay(day)) count += 1;
    day = day.add({ days: 1 });
  }
  return count;
}
