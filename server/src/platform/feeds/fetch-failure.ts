export const FETCH_FAILURES = [
  /** An address of the inner net, or none of the web. */
  'refused',
  'unreachable',
  /** Answered, but not with a feed: 404, 500. */
  'answered_badly',
  'too_large',
  'too_slow',
  /** Neither a calendar nor a feed. */
  'unreadable',
] as const;
export type FetchFailureCode = (typeof FETCH_FAILURES)[number];

/** Why nothing could be read from an address of others. */
export class FetchFailure extends Error {
  constructor(readonly code: FetchFailureCode) {
    super(code);
  }
}
