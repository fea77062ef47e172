const MINUTE = 60_000;
const PAUSES = [1, 5, 15, 60, 180].map((minutes) => minutes * MINUTE);

/** Who has taken a text has this long until somebody else may. */
export const LEASE_MS = 5 * MINUTE;
/** What should have been out longer than this waits for a person. */
export const LATEST_MS = 24 * 60 * MINUTE;

/** When it is tried again after this many tries; undefined: not by itself. */
export function nextTry(attempts: number, now: Date): Date | undefined {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause);
}
