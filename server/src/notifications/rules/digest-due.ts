import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../../platform/clock/calendar-day.js';

/** What was missed, because the portal stood still, is caught up for so long and no longer. */
const CATCH_UP_HOURS = 12;

export type DigestChoice = { digestWeekday: number; digestHour: number };
export type DueDigest = {
  at: Date /** One per person and ISO week, also when the day is changed in between. */;
  week: string;
};

/**
 * The digest that is due now, by the clock in Berlin. An hour that spring skips is the next one, of an hour that comes
 * twice in autumn the first counts.
 */
export function dueDigest({ digestWeekday, digestHour }: DigestChoice, now: Date): DueDigest | undefined {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(HOME_ZONE);
  const daysBack = (here.dayOfWeek - digestWeekday + 7) % 7;
  const slots = [daysBack, daysBack + 7].map((days) => slotOn(here.toPlainDate().subtract({ days }), digestHour));
  const last = slots.find((slot) => slot.epochMilliseconds <= now.getTime());
  if (!last || now.getTime() - last.epochMilliseconds > CATCH_UP_HOURS * 3_600_000) return undefined;
  return { at: new Date(last.epochMilliseconds), week: `${last.yearOfWeek}-W${last.weekOfYear}` };
}

const slotOn = (day: Temporal.PlainDate, hour: number) =>
  day.toPlainDateTime({ hour }).toZonedDateTime(HOME_ZONE, { disambiguation: 'compatible' });
