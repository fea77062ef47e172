import { type Actor, belongsTo, isCoordinatorOf } from '../access/actor.js';

type Plan = { workingGroupId: string };

export const read = (actor: Actor, { workingGroupId }: Plan): boolean => belongsTo(actor, workingGroupId);

/** The plan is the coordination's: its fields, its measures, who is asked. */
export const change = (actor: Actor, { workingGroupId }: Plan): boolean => isCoordinatorOf(actor, workingGroupId);

export const abilities = (actor: Actor, plan: Plan) => {
  const mayChange = change(actor, plan);
  return { change: mayChange, addMeasure: mayChange, requestUpdates: mayChange };
};
