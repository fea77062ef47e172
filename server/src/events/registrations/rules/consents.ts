/** Version of the words that are asked; it rises with every change of them. */
export const CONSENT_WORDING = 'foto-2026-11';

export type ConsentState = { isGiven: boolean; wording: string; givenAt: Date; withdrawnAt: Date | null };

export const holds = ({ isGiven, withdrawnAt }: Pick<ConsentState, 'isGiven' | 'withdrawnAt'>): boolean =>
  isGiven && withdrawnAt === null;

/** What stands after an answer. What was given and is taken back stays with both days, as what was agreed to between them. */
export function consentAfter(before: ConsentState | undefined, isGiven: boolean, now: Date): ConsentState {
  if (before && holds(before) === isGiven) return before;
  if (before?.isGiven && !isGiven) return { ...before, withdrawnAt: now };
  return { isGiven, wording: CONSENT_WORDING, givenAt: now, withdrawnAt: null };
}
