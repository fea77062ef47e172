import type { MeetingState } from '../../rules/meeting-state.js';
import { DatePollClosed, DatePollDecided, DatePollOpen, MeetingHasDate } from '../date-polls.errors.js';

export type DatePollState = 'open' | 'closed' | 'decided';
export type Dates = { answersUntil: Date; closedAt: Date | null; decidedAt: Date | null };

/** Computed, so that a poll is closed with its deadline, whenever the job that says so comes round. */
export function pollState({ answersUntil, closedAt, decidedAt }: Dates, now: Date): DatePollState {
  if (decidedAt !== null) return 'decided';
  return closedAt !== null || answersUntil <= now ? 'closed' : 'open';
}

export function requireOpen(poll: Dates, now: Date): void {
  const state = pollState(poll, now);
  if (state === 'decided') throw new DatePollDecided();
  if (state === 'closed') throw new DatePollClosed();
}

/** Only what is closed opens again. */
export function requireClosed(poll: Dates, now: Date): void {
  const state = pollState(poll, now);
  if (state === 'decided') throw new DatePollDecided();
  if (state === 'open') throw new DatePollOpen();
}

export function requireUndecided({ decidedAt }: Pick<Dates, 'decidedAt'>): void {
  if (decidedAt !== null) throw new DatePollDecided();
}

/** A draft looks for its date before the group knows of it. */
export function polling(state: MeetingState): 'polling' {
  if (state !== 'draft') throw new MeetingHasDate();
  return 'polling';
}
