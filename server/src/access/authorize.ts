import { Forbidden } from '../platform/errors/domain-error.js';
import type { Actor } from './actor.js';

/** Asks a policy and throws Forbidden when it says no. */
export function authorize<Subject>(
  rule: (actor: Actor, subject: Subject) => boolean,
  actor: Actor,
  subject: Subject,
): void {
  if (!rule(actor, subject)) throw new Forbidden();
}
