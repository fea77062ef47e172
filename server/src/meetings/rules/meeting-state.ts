import {
  MeetingAlreadyPublished,
  MeetingBegun,
  MeetingCancelled,
  MeetingClosed,
  MeetingNoDraft,
  MeetingNotHeld,
  MeetingNotPublished,
} from '../meetings.errors.js';

/** The path of a meeting. A date poll is a meeting in an earlier state. Whoever writes the minutes says that it was held, their approval closes it. */
export const MEETING_STATES = ['polling', 'draft', 'scheduled', 'invited', 'held', 'closed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** Before it has a date that holds, or before the group knows of it. */
export const isPlanned = (state: MeetingState): boolean => state === 'polling' || state === 'draft';

/** Publishing shows a draft to the group. */
export function published(state: MeetingState): MeetingState {
  if (state !== 'draft') throw new MeetingAlreadyPublished();
  return 'scheduled';
}

/** Neither still looking for its date nor past. */
export function requireInvitable(state: MeetingState): void {
  if (state === 'polling') throw new MeetingNotPublished();
  if (state === 'held' || state === 'closed') throw new MeetingBegun();
}

/** Also what still looks for its date, whose provisional one may be past. */
export function requireToCome(
  meeting: { state: MeetingState; startsAt: Date; cancelledAt: Date | null },
  now: Date,
): void {
  requireTakingPlace(meeting);
  if (meeting.state === 'polling') return;
  requireInvitable(meeting.state);
  requireAhead(meeting, now);
}

/** Inviting shows a draft to the group, too; later joiners are invited again. */
export function invited(state: MeetingState): MeetingState {
  requireInvitable(state);
  return 'invited';
}

/** A meeting without an invitation may be held too; saying it twice changes nothing. */
export function held(state: MeetingState): MeetingState {
  if (isPlanned(state)) throw new MeetingNotPublished();
  return state === 'closed' ? 'closed' : 'held';
}

/** Only what was held can be closed. */
export function closed(state: MeetingState): MeetingState {
  if (state !== 'held') throw new MeetingNotHeld();
  return 'closed';
}

/** What is called off stays in the lists as it was. */
export function requireTakingPlace({ cancelledAt }: { cancelledAt: Date | null }): void {
  if (cancelledAt !== null) throw new MeetingCancelled();
}

/** People are invited to, and answer for, what is still to come. */
export function requireAhead(meeting: { startsAt: Date; cancelledAt: Date | null }, now: Date): void {
  requireTakingPlace(meeting);
  if (meeting.startsAt <= now) throw new MeetingBegun();
}

/** What is closed stays as it is. */
export function requireOpen(state: MeetingState): void {
  if (state === 'closed') throw new MeetingClosed();
}

/** Attendance and minutes belong to meetings that the group knows of. */
export function requireUnderWay(state: MeetingState): void {
  if (isPlanned(state)) throw new MeetingNotPublished();
  requireOpen(state);
}

/** Before the public only what the group knows of. */
export function requireShown(state: MeetingState): void {
  if (isPlanned(state)) throw new MeetingNotPublished();
}

export function requireDraft(state: MeetingState): void {
  if (state !== 'draft') throw new MeetingNoDraft();
}
