import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../clock/calendar-day.js';

const wall = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HOME_ZONE);

/**
 * Whether this wall time comes twice, in autumn. It stands for its first occurrence (RFC 5545 3.3.5), but not every
 * reader knows; UTC leaves no doubt.
 */
function isAmbiguous(time: Temporal.ZonedDateTime): boolean {
  const plain = time.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(HOME_ZONE, { disambiguation }),
  );
  return first?.epochMilliseconds !== second?.epochMilliseconds;
}

/** Start, end and zone: wall time in the home zone, but UTC where that would be ambiguous. */
export function timesOf(entry: { startsAt: Date; endsAt: Date } | { day: string }) {
  if ('day' in entry) {
    const day = Temporal.PlainDate.from(entry.day);
    return { start: day, end: day.add({ days: 1 }), allDay: true };
  }
  const start = wall(entry.startsAt);
  const end = entry.endsAt > entry.startsAt ? wall(entry.endsAt) : null;
  const hasDoubt = isAmbiguous(start) || (end !== null && isAmbiguous(end));
  return { start, end, timezone: hasDoubt ? 'UTC' : HOME_ZONE };
}
