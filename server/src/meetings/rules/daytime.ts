import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../../platform/clock/calendar-day.js';

/** From eight to eight in the district: the portal by itself mails nobody at night. */
export function isDaytime(instant: Date): boolean {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HOME_ZONE);
  return hour >= 8 && hour < 20;
}
