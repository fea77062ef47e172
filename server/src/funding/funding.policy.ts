import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };
type Cell = Group & { municipalityId: string };

export const read = (actor: Actor, { workingGroupId }: Group): boolean => belongsTo(actor, workingGroupId);

/** Whoever has a seat adds what they come across; guests only read. */
export const addProgramme = (actor: Actor, { workingGroupId }: Group): boolean =>
  actor.kind === 'member' && actor.hasRole(workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');

/** Whose it is, as long as they have a seat, and the coordination. */
export const changeProgramme = (actor: Actor, programme: Group & { createdById: string | null }): boolean =>
  isCoordinatorOf(actor, programme.workingGroupId) ||
  (actor.kind === 'member' && actor.id === programme.createdById && addProgramme(actor, programme));

/** Who stands for the municipality in the group speaks for it, and the coordination for any. */
export const speakFor = (actor: Actor, { workingGroupId, municipalityId }: Cell): boolean =>
  isCoordinatorOf(actor, workingGroupId) ||
  (actor.kind === 'member' &&
    actor.memberships.some(
      (held) =>
        held.workingGroupId === workingGroupId && held.municipalityId === municipalityId && held.role !== 'guest',
    ));

export const programmeAbilities = (actor: Actor, programme: Group & { createdById: string | null }) => {
  const change = changeProgramme(actor, programme);
  return { update: change, end: change, remove: change };
};
