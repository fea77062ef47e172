import { addDays, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { SurveyClosedAlready } from '../surveys.errors.js';

export type SurveyDays = { closesOn: Date | null; closedAt: Date | null };

/** Open through its last day, unless somebody closed it before. `today` as YYYY-MM-DD. */
export const isOpen = ({ closesOn, closedAt }: SurveyDays, today: string): boolean =>
  closedAt === null && (closesOn === null || dayFromColumn(closesOn) >= today);

export function requireOpen(survey: SurveyDays, today: string): void {
  if (!isOpen(survey, today)) throw new SurveyClosedAlready();
}

const LONGEST_DAYS = 365;

/** There must be time to answer, and an end. */
export function requireClosingDay(closesOn: string, today: string): void {
  if (closesOn < today || closesOn > addDays(today, LONGEST_DAYS)) {
    throw new Invalid([
      { pointer: '#/closesOn', detail: 'Bitte wählen Sie einen Tag ab heute, höchstens ein Jahr voraus.' },
    ]);
  }
}

const REMINDED_DAYS_BEFORE = 2;

/** In the last days, but not of a survey that was asked only just now. */
export const isReminderDue = ({ closesOn }: SurveyDays, startedOn: string, today: string): boolean =>
  closesOn !== null &&
  dayFromColumn(closesOn) >= today &&
  dayFromColumn(closesOn) <= addDays(today, REMINDED_DAYS_BEFORE) &&
  startedOn < today;

/** What was answered can be read by link for a while after the end. */
export const linkEnd = (closesOn: string): Date => new Date(`${addDays(closesOn, 15)}T00:00:00Z`);
