import { toLocalDate } from '../../lib/local-time';
import { addDays } from '../../lib/month';
import type { CalendarItem } from './calendar.queries';

/** Every day on which the item stands; a meeting over midnight stands on both. */
export function daysOf({ day, kind, endsAt }: Pick<CalendarItem, 'day' | 'kind' | 'endsAt'>): string[] {
  if (endsAt === null || (kind !== 'meeting' && kind !== 'date_option')) return [day];
  const last = toLocalDate(new Date(Date.parse(endsAt) - 1));
  const days = [day];
  for (let next = addDays(day, 1); next <= last && days.length < 31; next = addDays(next, 1)) days.push(next);
  return days;
}

/** The items of each day, days without any left out. */
export function byDay(items: readonly CalendarItem[]): Map<string, CalendarItem[]> {
  const days = new Map<string, CalendarItem[]>();
  for (const item of items) {
    for (const day of daysOf(item)) days.set(day, [...(days.get(day) ?? []), item]);
  }
  return new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1)));
}
