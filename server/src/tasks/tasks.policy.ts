import { type Actor, belongsTo, isCoordinatorOf, mayRecordFor } from '../access/actor.js';

type Subject = { id: string; workingGroupId: string; municipalityId: string; memberId: string | null };
type Place = Pick<Subject, 'workingGroupId' | 'municipalityId'>;

export const read = (actor: Actor, task: Subject): boolean => belongsTo(actor, task.workingGroupId);

/** The assignee, everybody who stands for the municipality in the group, and the coordination. Guests only read. */
export const work = (actor: Actor, task: Subject): boolean =>
  isCoordinatorOf(actor, task.workingGroupId) ||
  isAssignee(actor, task) ||
  standsFor(actor, task) ||
  isReminded(actor, task);

/** Coordination and minute takers give tasks to everybody, the others to their own municipality. */
export const add = (actor: Actor, place: Place): boolean =>
  mayRecordFor(actor, place.workingGroupId) || standsFor(actor, place);

type Standing = Subject & { state: string; sourceEntryId: string | null };

export const abilities = (actor: Actor, task: Standing) => {
  const mayWork = work(actor, task);
  const isFinished = task.state === 'done' || task.state === 'dropped';
  return {
    complete: mayWork && task.state !== 'done',
    reopen: mayWork && task.state === 'done',
    changeState: mayWork,
    change: mayWork && !isFinished,
    rewrite: mayWork && !isFinished && task.sourceEntryId === null,
  };
};

const isAssignee = (actor: Actor, task: Subject): boolean =>
  actor.kind === 'member' && actor.id === task.memberId && actor.belongsTo(task.workingGroupId);

const standsFor = (actor: Actor, { workingGroupId, municipalityId }: Place): boolean =>
  actor.kind === 'member' &&
  actor.memberships.some(
    (held) => held.workingGroupId === workingGroupId && held.municipalityId === municipalityId && held.role !== 'guest',
  );

/** Whoever was reminded, as long as it is theirs: their own, or their municipality's as a whole. */
const isReminded = (actor: Actor, task: Subject): boolean =>
  actor.kind === 'link' &&
  actor.link.purpose === 'task' &&
  actor.link.subject === task.id &&
  (task.memberId === null ? actor.link.municipalityId === task.municipalityId : actor.link.memberId === task.memberId);
