import { calendarDay } from '../../platform/clock/calendar-day.js';

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "nahwaerme-im-dorf-2027-04-22": title and day as they were planned at first. */
export function eventSlug(title: string, startsAt: Date): string {
  const words = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${words || 'termin'}-${calendarDay(startsAt)}`;
}

/** The first that is free: wanted, wanted-2, wanted-3 ... */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
