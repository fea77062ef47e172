import { calendarDay } from '../../../platform/clock/calendar-day.js';

type Dated = { startsAt: Date };

/** In their order, those of one month together; `month` as YYYY-MM, by the clock of the district. */
export function byMonth<Item extends Dated>(items: readonly Item[]): Array<{ month: string; items: Item[] }> {
  const months = new Map<string, Item[]>();
  for (const item of items) {
    const month = calendarDay(item.startsAt).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, own]) => ({ month, items: own }));
}

export const yearOf = ({ startsAt }: Dated): number => Number(calendarDay(startsAt).slice(0, 4));

/** Years of these, the latest first. */
export const yearsOf = (items: readonly Dated[]): number[] =>
  [...new Set(items.map(yearOf))].sort((one, other) => other - one);
