import { type Actor, belongsTo } from '../../access/actor.js';

type Group = { workingGroupId: string };

/** What is in it everybody of the group has read. */
export const read = (actor: Actor, { workingGroupId }: Group): boolean => belongsTo(actor, workingGroupId);

/** Whoever has a seat, or stands in: guests hand nothing on for the group. */
export const download = (actor: Actor, { workingGroupId }: Group): boolean =>
  actor.kind === 'member' && actor.hasRole(workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');
