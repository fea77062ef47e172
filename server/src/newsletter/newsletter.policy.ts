import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };

export const read = (actor: Actor, subject: Group): boolean => belongsTo(actor, subject.workingGroupId);

/** Writes and sends, keeps the topics, ends a subscription for who asks. */
export const coordinate = (actor: Actor, subject: Group): boolean => isCoordinatorOf(actor, subject.workingGroupId);

type Shown = Group & { state: 'draft' | 'scheduled' | 'sent'; withdrawnAt: Date | null };

export function newsletterAbilities(actor: Actor, newsletter: Shown) {
  const isCoordinator = coordinate(actor, newsletter);
  const { state, withdrawnAt } = newsletter;
  return {
    edit: isCoordinator && state === 'draft',
    schedule: isCoordinator && state === 'draft',
    recall: isCoordinator && state === 'scheduled',
    test: isCoordinator && state !== 'sent',
    withdraw: isCoordinator && state === 'sent' && withdrawnAt === null,
    remove: isCoordinator && state === 'draft',
  };
}
