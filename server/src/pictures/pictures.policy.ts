import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };
type Subject = Group & { createdById: string | null };

export const read = (actor: Actor, { workingGroupId }: Group): boolean => belongsTo(actor, workingGroupId);

/** Whoever has a seat; guests look. */
export const add = (actor: Actor, { workingGroupId }: Group): boolean =>
  actor.kind === 'member' && actor.hasRole(workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');

/** Whoever brought it, and the coordination. They know who is on it, too. */
export const change = (actor: Actor, picture: Subject): boolean =>
  isCoordinatorOf(actor, picture.workingGroupId) ||
  (actor.kind === 'member' && actor.id === picture.createdById && add(actor, picture));

/** What leaves the house is the coordination's word. */
export const release = (actor: Actor, { workingGroupId }: Group): boolean => isCoordinatorOf(actor, workingGroupId);

export const abilities = (actor: Actor, picture: Subject & { withdrawnAt: Date | null; hasFile: boolean }) => {
  const mayChange = change(actor, picture);
  return {
    update: mayChange,
    upload: mayChange && !picture.hasFile && picture.withdrawnAt === null,
    release: release(actor, picture) && picture.withdrawnAt === null,
    withdraw: mayChange,
    remove: mayChange,
  };
};
