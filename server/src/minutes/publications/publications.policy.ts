import { type Actor, isCoordinatorOf } from '../../access/actor.js';

type Subject = { workingGroupId: string };

/** Before the public, and back. Whether the state allows it is a rule (409). */
export const publish = (actor: Actor, { workingGroupId }: Subject): boolean => isCoordinatorOf(actor, workingGroupId);
