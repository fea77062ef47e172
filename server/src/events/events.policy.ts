import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };

/** Plans, publishes, calls off, and looks after the calendars of others. */
export const coordinate = (actor: Actor, event: Group): boolean => isCoordinatorOf(actor, event.workingGroupId);

/** Sits in the group; others read what is public. */
export const belong = (actor: Actor, event: Group): boolean => belongsTo(actor, event.workingGroupId);

/** Whoever takes part in the group goes there and tells the others. */
export const report = (actor: Actor, event: Group): boolean =>
  actor.kind === 'member' && actor.hasRole(event.workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');

type Shown = Group & { publishedAt: Date | null; cancelledAt: Date | null; isOver: boolean; hasRegistrations: boolean };

export const abilities = (actor: Actor, event: Shown) => {
  const isCoordinator = coordinate(actor, event);
  const isPublished = event.publishedAt !== null;
  const isCancelled = event.cancelledAt !== null;
  return {
    update: isCoordinator && !isCancelled,
    publish: isCoordinator && !isPublished,
    withdraw: isCoordinator && isPublished && !isCancelled && !event.hasRegistrations,
    cancel: isCoordinator && isPublished && !isCancelled && !event.isOver,
    copy: isCoordinator,
    remove: isCoordinator && !isPublished && !event.hasRegistrations,
    report: report(actor, event) && isPublished && !isCancelled,
    seeRegistrations: isCoordinator && isPublished,
  };
};
