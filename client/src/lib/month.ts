/** Days and months as they stand in addresses, 2026-11-22 and 2026-11: no zone, no hours, so no change of the clock. */

const dayMilliseconds = 86_400_000;
const toDate = (day: string) => new Date(`${day}T00:00:00Z`);
const fromDate = (date: Date) => date.toISOString().slice(0, 10);

export const monthOf = (day: string): string => day.slice(0, 7);

export const isMonth = (text: string | null): text is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');

export function addDays(day: string, days: number): string {
  return fromDate(new Date(toDate(day).getTime() + days * dayMilliseconds));
}

export function addMonths(month: string, months: number): string {
  const date = toDate(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return monthOf(fromDate(date));
}

/** The same day of another month, or the last that month has. */
export function inMonth(day: string, month: string): string {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (toDate(day).getUTCDay() + 6) % 7;

/** ISO 8601: the week of its Thursday. */
export function weekNumber(day: string): number {
  const thursday = addDays(day, 3 - weekdayOf(day));
  const firstDay = toDate(`${thursday.slice(0, 4)}-01-01`).getTime();
  return Math.floor((toDate(thursday).getTime() - firstDay) / (7 * dayMilliseconds)) + 1;
}

export type Week = { number: number; days: string[] };

/** The weeks in which the month has days, each from Monday to Sunday. */
export function weeksOf(month: string): Week[] {
  const weeks: Week[] = [];
  let monday = addDays(`${month}-01`, -weekdayOf(`${month}-01`));
  while (monday < `${addMonths(month, 1)}-01`) {
    const first = monday;
    weeks.push({ number: weekNumber(first), days: [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(first, offset)) });
    monday = addDays(monday, 7);
  }
  return weeks;
}

/** First and last day that the month's weeks show. */
export function periodShown(month: string): { from: string; to: string } {
  const days = weeksOf(month).flatMap((week) => week.days);
  return { from: days[0] ?? `${month}-01`, to: days.at(-1) ?? `${month}-01` };
}
