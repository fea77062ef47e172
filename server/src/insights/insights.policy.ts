import type { Actor } from '../access/actor.js';
import { belongsTo, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };
type Subject = Group & { memberId: string | null };

/** Guests listen; everybody else sits there for a municipality. */
export const capture = (actor: Actor, group: Group): boolean => seatOf(actor, group) !== undefined;

export const read = (actor: Actor, insight: Group): boolean => belongsTo(actor, insight.workingGroupId);

/** Whoever brought it, and the coordination. */
export const change = (actor: Actor, insight: Subject): boolean =>
  isCoordinatorOf(actor, insight.workingGroupId) ||
  (actor.kind === 'member' && actor.id === insight.memberId && capture(actor, insight));

/** The municipality for which somebody sits in the group. */
export const seatOf = (actor: Actor, { workingGroupId }: Group): string | undefined =>
  actor.kind === 'member'
    ? actor.memberships.find((held) => held.workingGroupId === workingGroupId && held.role !== 'guest')?.municipalityId
    : undefined;

export const abilities = (actor: Actor, insight: Subject) => {
  const mayChange = change(actor, insight);
  return { update: mayChange, remove: mayChange };
};
