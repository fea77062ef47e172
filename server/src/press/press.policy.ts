import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';
import { isWritable, type ReleaseState, type Step, stateAfter } from './rules/release-state.js';

type Group = { workingGroupId: string };

export const read = (actor: Actor, subject: Group): boolean => belongsTo(actor, subject.workingGroupId);

/** Writes, has quotes approved, releases, mails, and keeps the press list. */
export const coordinate = (actor: Actor, subject: Group): boolean => isCoordinatorOf(actor, subject.workingGroupId);

type Seat = Group & { municipalityId: string };

/** For which municipality somebody speaks in the group; who only listens speaks for none. */
export const sitsFor = (actor: Actor, seat: Seat): boolean =>
  actor.kind === 'member' &&
  actor.memberships.some(
    ({ workingGroupId, municipalityId, role }) =>
      workingGroupId === seat.workingGroupId && municipalityId === seat.municipalityId && role !== 'guest',
  );

/** A municipality gives its text its own words, the coordination those of all. */
export const adapt = (actor: Actor, seat: Seat): boolean => coordinate(actor, seat) || sitsFor(actor, seat);

/** Notes what media wrote: everybody but who only listens. */
export const collect = (actor: Actor, subject: Group): boolean =>
  actor.kind === 'member' && actor.hasRole(subject.workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');

type Shown = Group & { state: ReleaseState; isPublic: boolean };

export function releaseAbilities(actor: Actor, release: Shown) {
  const { state } = release;
  const isCoordinator = coordinate(actor, release);
  const may = (step: Step) => isCoordinator && stateAfter(state, step) !== undefined;
  return {
    edit: isCoordinator && isWritable(state),
    coordinate: may('coordinate'),
    approve: may('approve'),
    reopen: may('reopen'),
    release: may('release'),
    withdraw: may('withdraw'),
    correct: isCoordinator && state === 'released',
    moveEmbargo: isCoordinator && state !== 'withdrawn' && !release.isPublic,
    dispatch: isCoordinator && state === 'released',
    remove: isCoordinator && isWritable(state),
  };
}

type News = Group & { isPublished: boolean };

export function newsAbilities(actor: Actor, item: News) {
  const isCoordinator = coordinate(actor, item);
  return {
    edit: isCoordinator,
    publish: isCoordinator && !item.isPublished,
    withdraw: isCoordinator && item.isPublished,
    remove: isCoordinator && !item.isPublished,
  };
}
