import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };
type Subject = Group & { createdById: string | null };

export const read = (actor: Actor, { workingGroupId }: Group): boolean => belongsTo(actor, workingGroupId);

/** Whoever has a seat drafts; guests read. */
export const draft = (actor: Actor, { workingGroupId }: Group): boolean =>
  actor.kind === 'member' && actor.hasRole(workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');

export const change = (actor: Actor, post: Subject): boolean =>
  isCoordinatorOf(actor, post.workingGroupId) ||
  (actor.kind === 'member' && actor.id === post.createdById && draft(actor, post));

/** What leaves the house is the coordination's word. */
export const publish = (actor: Actor, { workingGroupId }: Group): boolean => isCoordinatorOf(actor, workingGroupId);

type Shown = Subject & { isReady: boolean; isOut: boolean; isOpen: boolean };

/** `isOut`: it stands, or stood, somewhere. `isOpen`: some text is still to go out. */
export const abilities = (actor: Actor, post: Shown) => {
  const mayChange = change(actor, post);
  const mayPublish = publish(actor, post);
  return {
    update: mayChange,
    release: mayPublish && !post.isReady && post.isOpen,
    holdBack: mayPublish && post.isReady && post.isOpen,
    publish: mayPublish,
    remove: mayChange && !post.isOut,
  };
};
