import { type Actor, belongsTo, isCoordinatorOf, mayRecordFor } from '../access/actor.js';
import type { MinutesState } from './rules/life-cycle.js';

type Subject = { state: MinutesState; meeting: { workingGroupId: string } };

/** Drafts are seen by those who write them, the rest by the whole group. */
export const read = (actor: Actor, minutes: Subject): boolean =>
  minutes.state === 'draft'
    ? mayRecordFor(actor, minutes.meeting.workingGroupId)
    : belongsTo(actor, minutes.meeting.workingGroupId);

/** Whether the state allows it is a rule (409): these ask for the role (403). */
export const write = (actor: Actor, { meeting }: Pick<Subject, 'meeting'>): boolean =>
  mayRecordFor(actor, meeting.workingGroupId);

export const approve = (actor: Actor, { meeting }: Pick<Subject, 'meeting'>): boolean =>
  isCoordinatorOf(actor, meeting.workingGroupId);

export const abilities = (actor: Actor, minutes: Subject) => ({
  write: write(actor, minutes) && minutes.state !== 'approved',
  updateHead: write(actor, minutes) && minutes.state !== 'approved',
  circulate: write(actor, minutes) && minutes.state === 'draft',
  approve: approve(actor, minutes) && minutes.state === 'circulated',
});
