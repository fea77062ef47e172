import { Forbidden } from '../platform/errors/domain-error.js';
import type { Actor, InvitedSpeaker } from './actor.js';

/** Asks a policy and throws Forbidden when it says no. */
export function authorize<Who extends Actor | InvitedSpeaker, Subject>(
  rule: (actor: Who, subject: Subject) => boolean,
  actor: Who,
  subject: Subject,
): void {
  if (!rule(actor, subject)) throw new Forbidden();
}
