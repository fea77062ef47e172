import { type Actor, isCoordinatorOf } from '../../access/actor.js';

/** What was given out is for the coordination to note. */
export const give = (actor: Actor, { workingGroupId }: { workingGroupId: string }): boolean =>
  isCoordinatorOf(actor, workingGroupId);
