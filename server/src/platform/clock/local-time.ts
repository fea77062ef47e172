import { Temporal } from 'temporal-polyfill';
import { addDays, HOME_ZONE } from './calendar-day.js';

/**
 * The instant of a wall time (YYYY-MM-DDTHH:mm) in a zone, or undefined where the clock skips it in spring.
 * Of the hour that comes twice in autumn the first is meant.
 */
export function instantOf(wallTime: string, zone: string = HOME_ZONE): Date | undefined {
  const plain = Temporal.PlainDateTime.from(wallTime);
  const zoned = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return zoned.toPlainDateTime().equals(plain) ? new Date(zoned.epochMilliseconds) : undefined;
}

/** The first instant of a day (YYYY-MM-DD) in the district: no clock in Germany skips midnight. */
export const startOfDay = (day: string): Date => instantOf(`${day}T00:00`) ?? new Date(`${day}T00:00:00Z`);

/** The instant after a day, from which on it is over. */
export const endOfDay = (day: string): Date => startOfDay(addDays(day, 1));

const asPeopleSay = ({ hour, minute }: Temporal.ZonedDateTime) => `${hour}:${String(minute).padStart(2, '0')}`;

/** What to say of a wall time that the clock skips, with the one that was probably meant. */
export function skippedTime(wallTime: string, zone: string = HOME_ZONE): string {
  const plain = Temporal.PlainDateTime.from(wallTime);
  const before = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const meant = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  const leap = before.getTimeZoneTransition('next') ?? meant;
  const from = leap.toInstant().toZonedDateTimeISO(before.offset);
  const jump = `Die Uhr springt von ${asPeopleSay(from)} auf ${asPeopleSay(leap)} Uhr`;
  return `Diese Uhrzeit gibt es nicht: ${jump}. Vorschlag: ${asPeopleSay(meant)} Uhr.`;
}

const NEAR = 3 * 3_600_000;

const offsetAt = (epoch: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).offset;

/** The offset from UTC ("+02:00") of an instant whose wall time the clock shows twice, else null. */
export function repeatedOffset(instant: Date, zone: string = HOME_ZONE): string | null {
  // Twice a time comes only near a change of the clock; asking for the two ways of reading it takes ten times as long.
  if (offsetAt(instant.getTime() - NEAR, zone) === offsetAt(instant.getTime() + NEAR, zone)) return null;
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  const plain = zoned.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(zone, { disambiguation }),
  );
  const isTwice = first !== undefined && second !== undefined && first.offset !== second.offset;
  return isTwice ? zoned.offset : null;
}
