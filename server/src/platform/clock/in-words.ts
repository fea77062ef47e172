import { HOME_ZONE } from './calendar-day.js';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: HOME_ZONE, ...options });
const LONG_DAY = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const MEDIUM_DAY = format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DAY = format({ weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = format({ hour: '2-digit', minute: '2-digit' });

/** "Donnerstag, 3. Dezember 2026" */
export const dayInWords = (instant: Date): string => LONG_DAY.format(instant);

/** "Do., 3. Dezember 2026" */
export const mediumDay = (instant: Date): string => MEDIUM_DAY.format(instant);

/** "Do., 03.12.2026" */
export const shortDay = (instant: Date): string => SHORT_DAY.format(instant);

/** "09:30" */
export const clockTime = (instant: Date): string => TIME.format(instant);

type Period = { startsAt: Date; endsAt: Date };

/** "Donnerstag, 3. Dezember 2026, 09:30–12:30 Uhr"; over midnight both days are named. */
export const periodInWords = (period: Period): string => told(period, dayInWords);

/** "Do., 03.12.2026, 09:30–12:30 Uhr"; over midnight both days are named. */
export const shortPeriod = (period: Period): string => told(period, shortDay);

function told({ startsAt, endsAt }: Period, day: (instant: Date) => string): string {
  const begin = `${day(startsAt)}, ${clockTime(startsAt)}`;
  return day(startsAt) === day(endsAt)
    ? `${begin}–${clockTime(endsAt)} Uhr`
    : `${begin} Uhr bis ${day(endsAt)}, ${clockTime(endsAt)} Uhr`;
}
