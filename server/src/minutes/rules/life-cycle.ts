import { addDays, calendarDay } from '../../platform/clock/calendar-day.js';
import {
  MinutesAlreadyApproved,
  MinutesAlreadyCirculated,
  MinutesMeetingAhead,
  MinutesNotCirculated,
  MinutesObjectionsOpen,
  MinutesObjectionsOver,
  MinutesObjectionsRunning,
  MinutesTooEarly,
} from '../minutes.errors.js';

export const MINUTES_STATES = ['draft', 'circulated', 'approved'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** Nobody objected in time, or the group said so in a meeting. */
export const APPROVALS = ['silence', 'meeting'] as const;
export type Approval = (typeof APPROVALS)[number];

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
export function circulate(minutes: Minutes & { meeting: { startsAt: Date } }, now: Date, objectionPeriodDays: number) {
  requireOpen(minutes);
  if (minutes.state === 'circulated') throw new MinutesAlreadyCirculated();
  if (minutes.meeting.startsAt > now) throw new MinutesMeetingAhead();
  return {
    state: 'circulated',
    circulatedAt: now,
    objectionsUntil: addDays(calendarDay(now), objectionPeriodDays),
  } as const;
}

/** Back to those who write; the members read it again when it is circulated anew, with a new period. */
export function recall(minutes: Minutes) {
  requireCirculated(minutes);
  return { state: 'draft', circulatedAt: null, objectionsUntil: null } as const;
}

export function requireCirculated(minutes: Minutes): void {
  requireOpen(minutes);
  if (minutes.state === 'draft') throw new MinutesNotCirculated();
}

type Circulated = Minutes & { objectionsUntil: string | null };

/** Members object until the last day, inclusive. */
export function requireObjectable(minutes: Circulated, now: Date): void {
  requireCirculated(minutes);
  if (isPeriodOver(minutes, now)) throw new MinutesObjectionsOver();
}

export const isPeriodOver = ({ objectionsUntil }: Pick<Circulated, 'objectionsUntil'>, now: Date): boolean =>
  objectionsUntil !== null && objectionsUntil < calendarDay(now);

/**
 * Nothing is approved that the members could not read before, or while a wish of theirs is open. Silence is consent
 * once the period is over; before, only a meeting can say so.
 */
export function approve(minutes: Circulated, now: Date, { approval, open }: { approval: Approval; open: number }) {
  requireCirculated(minutes);
  if (open > 0) throw new MinutesObjectionsOpen(open);
  if (approval === 'silence' && !isPeriodOver(minutes, now)) throw new MinutesObjectionsRunning();
  return { state: 'approved', approvedAt: now, approval } as const;
}
