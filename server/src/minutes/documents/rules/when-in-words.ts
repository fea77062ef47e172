import { HOME_ZONE } from '../../../platform/clock/calendar-day.js';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: HOME_ZONE, ...options });
const DAY = format({ weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = format({ hour: '2-digit', minute: '2-digit' });

/** "Do., 24.09.2026, 09:34–12:21 Uhr" of two instants; over midnight both days are named. */
export function whenInWords(startedAt: string, endedAt: string): string {
  const [begin, end] = [new Date(startedAt), new Date(endedAt)];
  const started = `${DAY.format(begin)}, ${TIME.format(begin)}`;
  return DAY.format(begin) === DAY.format(end)
    ? `${started}–${TIME.format(end)} Uhr`
    : `${started} Uhr bis ${DAY.format(end)}, ${TIME.format(end)} Uhr`;
}
