import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../../platform/clock/calendar-day.js';

/** "2027-04-22T13:00:00+02:00": an instant with the district's offset from UTC, as schema.org wants it. */
export const offsetTime = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toString({
    timeZone: HOME_ZONE,
    smallestUnit: 'second',
  });
