import { type Actor, isCoordinatorOf } from '../../access/actor.js';

/** Groups in which somebody spoke, speaks or was recorded. */
type Subject = { workingGroupIds: readonly string[] };

export const coordinate = (actor: Actor, { workingGroupIds }: Subject): boolean =>
  workingGroupIds.some((id) => isCoordinatorOf(actor, id));

export const abilities = (actor: Actor, speaker: Subject & { hasTalks: boolean }) => ({
  update: coordinate(actor, speaker),
  remove: coordinate(actor, speaker) && !speaker.hasTalks,
});
