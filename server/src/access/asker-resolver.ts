import type { Request } from 'express';
import type { Asker } from './actor.js';

/** Finds out whose inquiry the link of a request opens. `inquiries` provides it, so that this folder stays a leaf. */
export abstract class AskerResolver {
  /** Throws LinkSpent. */
  abstract resolveAsker(request: Request): Promise<Asker>;
}
