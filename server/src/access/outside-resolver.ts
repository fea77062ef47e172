import type { Request } from 'express';
import type { Outsider } from './actor.js';

/** Finds out which matter the link in the address of a request opens. `auth` provides it, so that this folder stays a leaf. */
export abstract class OutsideResolver {
  /** Throws LinkSpent. */
  abstract resolveOutsider(request: Request): Promise<Outsider>;
}
