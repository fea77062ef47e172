import { calendarDay } from '../../platform/clock/calendar-day.js';
import { slugOf } from '../../platform/validation/slug.js';

/** "nahwaerme-im-dorf-2027-04-22": title and day as they were planned at first. */
export const eventSlug = (title: string, startsAt: Date): string =>
  `${slugOf(title, 60) || 'termin'}-${calendarDay(startsAt)}`;
