/** What a try came to. `words` are the mail server's own. */
export type Outcome = { failure: null } | { failure: Failure; words: string };

/**
 * unreachable: no conversation came about, the mail is not to blame. busy: refused for now. in_doubt: the connection
 * broke after the whole mail was handed over, so it may have arrived. refused: refused for good. bounced: sent back.
 */
export type Failure = 'unreachable' | 'busy' | 'in_doubt' | 'refused' | 'bounced';

type Tried = { attempts: number; failure: string | null };
export type Fate =
  | { state: 'sent'; failure: null; lastError: null; nextAttemptAt: null; sentAt: Date }
  | { state: 'failed'; failure: Failure; lastError: string; nextAttemptAt: Date; sentAt: null }
  | { state: 'undeliverable'; failure: Failure; lastError: string; nextAttemptAt: null; sentAt: null };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Eight tries within a good day: a server that is down over night costs nothing. */
export const PAUSES: readonly number[] = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 8 * HOUR, 12 * HOUR];

/** `attempts` counts this try already; `failure` is what the tries before it failed of. */
export function decideFate({ attempts, failure }: Tried, outcome: Outcome, now: Date): Fate {
  if (outcome.failure === null)
    return { state: 'sent', failure: null, lastError: null, nextAttemptAt: null, sentAt: now };
  const wasInDoubt = failure === 'in_doubt';
  const pause = PAUSES[attempts - 1];
  const isOver = outcome.failure === 'refused' || pause === undefined || (wasInDoubt && outcome.failure === 'in_doubt');
  const told = {
    failure: wasInDoubt && outcome.failure !== 'refused' ? 'in_doubt' : outcome.failure,
    lastError: outcome.words,
  } as const;
  if (isOver) return { state: 'undeliverable', ...told, nextAttemptAt: null, sentAt: null };
  return { state: 'failed', ...told, nextAttemptAt: new Date(now.getTime() + pause), sentAt: null };
}
