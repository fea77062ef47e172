import type { Actor } from '../../access/actor.js';
import * as eventsPolicy from '../events.policy.js';
import type { RegistrationWindow } from './rules/registration-window.js';

type Subject = { workingGroupId: string };

/** Names and addresses of those who signed up, and what is done for them. */
export const manage = (actor: Actor, event: Subject): boolean => eventsPolicy.coordinate(actor, event);

/** Everybody who sees a public one; only the members of the group where it is theirs. */
export const signUp = (
  actor: Actor,
  event: Subject & { registrationMode: string; publishedAt: Date | null },
): boolean =>
  actor.kind === 'member' &&
  event.publishedAt !== null &&
  (event.registrationMode === 'public' || eventsPolicy.belong(actor, event));

type Own = { state: string; isAhead: boolean; hasCarPool: boolean } | null;

/** What the page of an event offers. */
export const placesAbilities = (
  actor: Actor,
  event: Subject & { registrationMode: 'none' | 'members' | 'public' | 'external'; publishedAt: Date | null },
  { window, own }: { window: RegistrationWindow; own: Own },
) => {
  const isOnList = own !== null && ['confirmed', 'offered', 'waiting'].includes(own.state);
  const isManager = manage(actor, event);
  return {
    signUp: window === 'open' && !isOnList && signUp(actor, event),
    accept: own?.state === 'offered' && own.isAhead,
    cancel: isOnList && own.isAhead,
    shareRide: own?.state === 'confirmed' && own.hasCarPool && own.isAhead,
    manage: isManager,
  };
};
