import { type Actor, isCoordinatorOf } from '../access/actor.js';

type Subject = { workingGroupId: string };

/** Talks are the coordination's to plan, to correct and to fill with files. */
export const coordinate = (actor: Actor, talk: Subject): boolean => isCoordinatorOf(actor, talk.workingGroupId);

export const abilities = (actor: Actor, talk: Subject) => ({
  update: coordinate(actor, talk),
  addFiles: coordinate(actor, talk),
});
