import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Cell = { workingGroupId: string; municipalityId: string };

export const read = (actor: Actor, { workingGroupId }: Pick<Cell, 'workingGroupId'>): boolean =>
  belongsTo(actor, workingGroupId);

/** Who stands for the municipality in the group says how far it is, and the coordination for any. Guests only read. */
export const change = (actor: Actor, { workingGroupId, municipalityId }: Cell): boolean =>
  isCoordinatorOf(actor, workingGroupId) ||
  (actor.kind === 'member' &&
    actor.memberships.some(
      (held) =>
        held.workingGroupId === workingGroupId && held.municipalityId === municipalityId && held.role !== 'guest',
    ));
