import { type Actor, isCoordinatorOf } from '../../access/actor.js';

type Group = { workingGroupId: string };

/** What is counted, how, and up to which target is the coordination's. */
export const define = (actor: Actor, { workingGroupId }: Group): boolean => isCoordinatorOf(actor, workingGroupId);

/** Each municipality counts for itself; what is counted in all is told by who leads the measure. The coordination may both. */
export const record = (
  actor: Actor,
  { workingGroupId, municipalityId, leadIds }: Group & { municipalityId: string | null; leadIds: readonly string[] },
): boolean => {
  if (isCoordinatorOf(actor, workingGroupId)) return true;
  const bodies = municipalityId === null ? leadIds : [municipalityId];
  return (
    actor.kind === 'member' &&
    actor.memberships.some(
      (held) => held.workingGroupId === workingGroupId && held.role !== 'guest' && bodies.includes(held.municipalityId),
    )
  );
};
