import type { Request } from 'express';
import type { LinkHolder } from './actor.js';

/** Finds out whose link a request carries. `auth` provides it, so that this folder stays a leaf. */
export abstract class LinkResolver {
  /** Throws LinkSpent. */
  abstract resolveLink(request: Request): Promise<LinkHolder>;
}
