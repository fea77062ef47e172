import { CONSENT_WORDING } from './consent-words.js';

export type ConsentState = { isGiven: boolean; wording: string; givenAt: Date; withdrawnAt: Date | null };

export const holds = ({ isGiven, withdrawnAt }: Pick<ConsentState, 'isGiven' | 'withdrawnAt'>): boolean =>
  isGiven && withdrawnAt === null;

/** What stands after an answer. What was given and is taken back stays with both days, as what was agreed to between them. */
export function consentAfter(before: ConsentState | undefined, isGiven: boolean, now: Date): ConsentState {
  if (before && holds(before) === isGiven) return before;
  if (before?.isGiven && !isGiven) return { ...before, withdrawnAt: now };
  return { isGiven, wording: CONSENT_WORDING, givenAt: now, withdrawnAt: null };
}
