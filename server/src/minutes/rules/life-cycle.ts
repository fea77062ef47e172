import { addDays, calendarDay } from '../../platform/clock/calendar-day.js';
import {
  MinutesAlreadyApproved,
  MinutesAlreadyCirculated,
  MinutesNotCirculated,
  MinutesTooEarly,
} from '../minutes.errors.js';

export const MINUTES_STATES = ['draft', 'circulated', 'approved'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

type Minutes = { state: MinutesState };

/** Minutes may be prepared before the meeting, but not of one that the group does not know of. */
export function requireKnown(meeting: { state: string }): void {
  if (meeting.state === 'draft') throw new MinutesTooEarly();
}

/** What is approved is never touched again; a correction is a new version, with a reason. */
export function requireOpen({ state }: Minutes): void {
  if (state === 'approved') throw new MinutesAlreadyApproved();
}

/** Draft to the members; the objection period counts whole days of the district's calendar. */
export function circulate(minutes: Minutes, now: Date, objectionPeriodDays: number) {
  requireOpen(minutes);
  if (minutes.state === 'circulated') throw new MinutesAlreadyCirculated();
  return {
    state: 'circulated',
    circulatedAt: now,
    objectionsUntil: addDays(calendarDay(now), objectionPeriodDays),
  } as const;
}

/** Nothing is approved that the members could not read before. */
export function approve(minutes: Minutes, now: Date) {
  requireOpen(minutes);
  if (minutes.state === 'draft') throw new MinutesNotCirculated();
  return { state: 'approved', approvedAt: now } as const;
}
