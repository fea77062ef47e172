import type { Request } from 'express';
import type { InvitedSpeaker } from './actor.js';

/** Finds out which speaker's link a request carries. `talks` provides it, so that this folder stays a leaf. */
export abstract class SpeakerResolver {
  /** Throws LinkSpent. */
  abstract resolveSpeaker(request: Request): Promise<InvitedSpeaker>;
}
