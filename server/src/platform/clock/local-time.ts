import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from './calendar-day.js';

/**
 * The instant of a wall time (YYYY-MM-DDTHH:mm) in a zone, or undefined where the clock skips it in spring.
 * Of the hour that comes twice in autumn the first is meant.
 */
export function instantOf(wallTime: string, zone: string = HOME_ZONE): Date | undefined {
  const plain = Temporal.PlainDateTime.from(wallTime);
  const zoned = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return zoned.toPlainDateTime().equals(plain) ? new Date(zoned.epochMilliseconds) : undefined;
}
