import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../clock/calendar-day.js';
import { isAmbiguous, wallTime } from './wall-time.js';

/** Start, end and zone: wall time in the home zone, but UTC where that would be ambiguous. */
export function timesOf(entry: { startsAt: Date; endsAt: Date } | { day: string }) {
  if ('day' in entry) {
    const day = Temporal.PlainDate.from(entry.day);
    return { start: day, end: day.add({ days: 1 }), allDay: true };
  }
  const { startsAt, endsAt } = entry;
  const hasLength = endsAt > startsAt;
  if (isAmbiguous(startsAt) || (hasLength && isAmbiguous(endsAt))) {
    return { start: startsAt, end: hasLength ? endsAt : null, timezone: 'UTC' };
  }
  return { start: wallTime(startsAt), end: hasLength ? wallTime(endsAt) : null, timezone: HOME_ZONE };
}
