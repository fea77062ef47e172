import type { Reading } from '../reading.js';

/** The file is the reason that there is nothing to show. */
export class Unreadable extends Error {
  constructor(readonly obstacle: NonNullable<Reading['obstacle']>) {
    super(obstacle);
  }
}
