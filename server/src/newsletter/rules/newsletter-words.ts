import { calendarDay } from '../../platform/clock/calendar-day.js';
import { MONTHS } from '../../platform/clock/months.js';
import { slugOf } from '../../platform/validation/slug.js';

/** "2026-11-23-nahwaerme-im-dorf": with the day, so that next year's is another one. */
export const newsletterSlug = (subject: string, at: Date): string =>
  [calendarDay(at), slugOf(subject, 70)].filter(Boolean).join('-');

/** "Newsletter November 2026" */
export function subjectOfMonth(at: Date): string {
  const [year = '', month = ''] = calendarDay(at).split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return `Newsletter ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
