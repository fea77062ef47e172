import type { Actor } from '../../access/actor.js';

/** Everybody with a seat says what has to do with what; guests only read. */
export const link = (actor: Actor, { workingGroupId }: { workingGroupId: string }): boolean =>
  actor.kind === 'member' && actor.hasRole(workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');
