import type { Request, Response } from 'express';
import type { Actor } from './actor.js';

/** Finds out who is asking. `auth` provides it, so that this folder stays a leaf. */
export abstract class ActorResolver {
  abstract resolve(request: Request, response: Response): Promise<Actor>;
}
