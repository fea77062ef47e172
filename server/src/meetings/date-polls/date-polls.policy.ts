import { type Actor, belongsTo, isCoordinatorOf } from '../../access/actor.js';
import type { DatePollState } from './rules/poll-state.js';

type Subject = { workingGroupId: string };

export const coordinate = (actor: Actor, poll: Subject): boolean => isCoordinatorOf(actor, poll.workingGroupId);

/** For which the actor speaks in the group; a guest only where somebody else of the municipality has a seat. */
export function municipalityIdOf(actor: Actor, { workingGroupId }: Subject): string | null {
  if (actor.kind === 'link') return actor.link.workingGroupId === workingGroupId ? actor.link.municipalityId : null;
  if (actor.kind === 'visitor') return null;
  const held = actor.memberships.filter((membership) => membership.workingGroupId === workingGroupId);
  return (held.find(({ role }) => role !== 'guest') ?? held[0])?.municipalityId ?? null;
}

/** Anybody of a municipality answers for it, the coordination for everybody. */
export const answerFor = (actor: Actor, poll: Subject & { municipalityId: string }): boolean =>
  municipalityIdOf(actor, poll) === poll.municipalityId || coordinate(actor, poll);

export const read = (actor: Actor, poll: Subject): boolean => belongsTo(actor, poll.workingGroupId);

type Shown = Subject & { state: DatePollState; isGivenUp: boolean; isOwnAsked: boolean; openCount: number };

export const abilities = (actor: Actor, poll: Shown) => {
  const isOpen = poll.state === 'open' && !poll.isGivenUp;
  const isCoordinator = coordinate(actor, poll) && !poll.isGivenUp;
  return {
    answer: isOpen && poll.isOwnAsked,
    answerForAll: isOpen && isCoordinator,
    update: isOpen && isCoordinator,
    close: isOpen && isCoordinator,
    reopen: poll.state === 'closed' && isCoordinator,
    decide: poll.state !== 'decided' && isCoordinator,
    remind: isOpen && isCoordinator && poll.openCount > 0,
  };
};
