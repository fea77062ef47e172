import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from './calendar-day.js';

const [FIRST_HOUR, LAST_HOUR] = [7, 19];

/** Nobody is reminded at night. */
export function isDaytime(now: Date): boolean {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(HOME_ZONE);
  return hour >= FIRST_HOUR && hour < LAST_HOUR;
}
