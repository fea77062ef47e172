import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../clock/calendar-day.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const offsetByTemporal = (epoch: number) =>
  Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(HOME_ZONE).offsetNanoseconds / 1_000_000;

/** Offsets by hour: a calendar of a year asks for the same few thousand again and again. */
const offsets = new Map<number, number>();

/** Milliseconds that the clock of the home zone is ahead of UTC; it changes at full hours. */
function offsetAt(epoch: number): number {
  const hour = Math.floor(epoch / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = offsetByTemporal(epoch);
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/**
 * Whether the wall time of an instant comes twice, in autumn. It stands for its first occurrence (RFC 5545 3.3.5), but
 * not every reader knows; UTC leaves no doubt.
 */
export function isAmbiguous(instant: Date): boolean {
  const epoch = instant.getTime();
  const [before, now, after] = [offsetAt(epoch - HOUR), offsetAt(epoch), offsetAt(epoch + HOUR)];
  return before > now || now > after;
}

type Fields = { year: number; month: number; day: number; hour: number; minute: number; second: number };

function fieldsAt(instant: Date): Fields {
  const wall = new Date(instant.getTime() + offsetAt(instant.getTime()));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
}

/**
 * A time of the home zone in the shape that the generator asks of Temporal's. Temporal itself costs more here than all
 * the rest of writing a calendar.
 */
export function wallTime(instant: Date) {
  const fields = fieldsAt(instant);
  const toJSON = () => instant.toISOString();
  const said = { toJSON, toString: toJSON };
  const time = {
    ...fields,
    ...said,
    timeZoneId: HOME_ZONE,
    withTimeZone: () => time,
    toInstant: () => ({ ...said, epochMilliseconds: instant.getTime(), toZonedDateTimeISO: () => time }),
    toPlainDateTime: () => plain,
  };
  const plain = { ...fields, ...said, toPlainDate: () => fields, toZonedDateTime: () => time };
  return time;
}
