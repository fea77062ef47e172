import { type Actor, belongsTo, isCoordinatorOf } from '../../access/actor.js';

type Subject = { workingGroupId: string; leadIds: readonly string[]; isRemoved: boolean };

/** What was taken off the plan is the coordination's alone. */
export const read = (actor: Actor, measure: Subject): boolean =>
  belongsTo(actor, measure.workingGroupId) && (!measure.isRemoved || isCoordinatorOf(actor, measure.workingGroupId));

export const change = (actor: Actor, { workingGroupId }: Pick<Subject, 'workingGroupId'>): boolean =>
  isCoordinatorOf(actor, workingGroupId);

/** How it stands is said by who leads it, and by the coordination for any. Guests and partners only read. */
export const say = (actor: Actor, measure: Subject): boolean =>
  isCoordinatorOf(actor, measure.workingGroupId) || standsForLead(actor, measure) || wasAsked(actor, measure);

export const abilities = (actor: Actor, measure: Subject) => {
  const mayChange = change(actor, measure);
  return {
    change: mayChange && !measure.isRemoved,
    say: !measure.isRemoved && say(actor, measure),
    requestUpdate: mayChange && !measure.isRemoved,
    remove: mayChange && !measure.isRemoved,
    restore: mayChange && measure.isRemoved,
  };
};

const standsForLead = (actor: Actor, { workingGroupId, leadIds }: Subject): boolean =>
  actor.kind === 'member' &&
  actor.memberships.some(
    (held) => held.workingGroupId === workingGroupId && held.role !== 'guest' && leadIds.includes(held.municipalityId),
  );

/** The link of a request was found by its measure already; its municipality must lead it still. */
const wasAsked = (actor: Actor, { workingGroupId, leadIds }: Subject): boolean =>
  actor.kind === 'link' &&
  actor.link.purpose === 'measure_update' &&
  actor.link.workingGroupId === workingGroupId &&
  leadIds.includes(actor.link.municipalityId);
