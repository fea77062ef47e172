import { calendarDay } from '../../../platform/clock/calendar-day.js';

type Dated = { startsAt: Date };

/** In their order, those of one month together; `month` as YYYY-MM, by the clock of the district. */
export function byMonth<Item extends Dated>(items: readonly Item[]): Array<{ month: string; items: Item[] }> {
  const months = new Map<string, Item[]>();
  for (const item of items) {
    const month = calendarDay(item.startsAt).slice(0, 7);
    const own = months.get(month);
    if (own) own.push(item);
    else months.set(month, [item]);
  }
  return [...months].map(([month, own]) => ({ month, items: own }));
}

export const yearOf = ({ startsAt }: Dated): number => Number(calendarDay(startsAt).slice(0, 4));
