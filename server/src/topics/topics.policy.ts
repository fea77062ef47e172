import { type Actor, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };
type Subject = Group & { proposedById: string | null };

/** Guests listen; everybody else sits there for a municipality. */
export const propose = (actor: Actor, group: Group): boolean => seatOf(actor, group) !== undefined;

export const vote = propose;

/** State is a rule (409): this asks whose it is. */
export const change = (actor: Actor, topic: Subject): boolean =>
  decide(actor, topic) || (actor.kind === 'member' && actor.id === topic.proposedById && propose(actor, topic));

export const decide = (actor: Actor, group: Group): boolean => isCoordinatorOf(actor, group.workingGroupId);

/** The municipality for which somebody sits in the group. */
export const seatOf = (actor: Actor, { workingGroupId }: Group): string | undefined =>
  actor.kind === 'member'
    ? actor.memberships.find((held) => held.workingGroupId === workingGroupId && held.role !== 'guest')?.municipalityId
    : undefined;

export const abilities = (actor: Actor, topic: Subject, isOpen: boolean) => ({
  vote: isOpen && vote(actor, topic),
  update: isOpen && change(actor, topic),
  remove: isOpen && change(actor, topic),
  decide: decide(actor, topic),
});
