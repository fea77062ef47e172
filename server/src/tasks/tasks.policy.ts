import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Subject = { workingGroupId: string; municipalityId: string; memberId: string | null };

export const read = (actor: Actor, task: Subject): boolean => belongsTo(actor, task.workingGroupId);

/** The assignee, everybody who stands for the municipality in the group, and the coordination. Guests only read. */
export const work = (actor: Actor, task: Subject): boolean =>
  isCoordinatorOf(actor, task.workingGroupId) || isAssignee(actor, task) || standsForMunicipality(actor, task);

export const abilities = (actor: Actor, task: Subject & { state: string }) => ({
  complete: work(actor, task) && task.state !== 'done',
  reopen: work(actor, task) && task.state === 'done',
  changeState: work(actor, task),
});

const isAssignee = (actor: Actor, task: Subject): boolean =>
  actor.kind === 'member' && actor.id === task.memberId && actor.belongsTo(task.workingGroupId);

const standsForMunicipality = (actor: Actor, task: Subject): boolean =>
  actor.kind === 'member' &&
  actor.memberships.some(
    (held) =>
      held.workingGroupId === task.workingGroupId &&
      held.municipalityId === task.municipalityId &&
      held.role !== 'guest',
  );
