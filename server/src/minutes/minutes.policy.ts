import { type Actor, belongsTo, isCoordinatorOf, mayRecordFor } from '../access/actor.js';
import type { MinutesState } from './rules/life-cycle.js';

type Subject = { state: MinutesState; openToMembers: boolean; meeting: { workingGroupId: string } };

/** Drafts are seen by those who write them, or by the whole group once they are open to it; the rest by the group. */
export const read = (actor: Actor, minutes: Subject): boolean =>
  minutes.state === 'draft' && !minutes.openToMembers
    ? mayRecordFor(actor, minutes.meeting.workingGroupId)
    : belongsTo(actor, minutes.meeting.workingGroupId);

/** Whether the state allows it is a rule (409): these ask for the role (403). */
export const write = (actor: Actor, { meeting }: Pick<Subject, 'meeting'>): boolean =>
  mayRecordFor(actor, meeting.workingGroupId);

/** Types into the text while it is a draft: whoever records, and when it is open to them the members, not their guests. */
export const writeText = (actor: Actor, { state, openToMembers, meeting }: Subject): boolean =>
  state === 'draft' &&
  actor.kind === 'member' &&
  (mayRecordFor(actor, meeting.workingGroupId) ||
    (openToMembers && actor.hasRole(meeting.workingGroupId, 'member', 'deputy')));

export const approve = (actor: Actor, { meeting }: Pick<Subject, 'meeting'>): boolean =>
  isCoordinatorOf(actor, meeting.workingGroupId);

export const abilities = (actor: Actor, minutes: Subject) => ({
  write: writeText(actor, minutes),
  updateHead: write(actor, minutes) && minutes.state !== 'approved',
  circulate: write(actor, minutes) && minutes.state === 'draft',
  approve: approve(actor, minutes) && minutes.state === 'circulated',
});
