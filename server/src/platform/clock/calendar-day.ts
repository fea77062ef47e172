import { Temporal } from 'temporal-polyfill';

/** Zone of the district; a meeting keeps its own beside its times. */
export const HOME_ZONE = 'Europe/Berlin';

/** Calendar day (YYYY-MM-DD) of an instant in the home zone. */
export function calendarDay(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(HOME_ZONE)
    .toPlainDate()
    .toString();
}

/** The day `days` later; both as YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** A `date` column as YYYY-MM-DD, and back. */
export const dayFromColumn = (column: Date): string => column.toISOString().slice(0, 10);
export const dayToColumn = (day: string): Date => new Date(`${day}T00:00:00Z`);
