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

/** Guests read; whoever has a seat, or stands in, has a say in the text. */
export const haveSay = (actor: Actor, { meeting }: Pick<Subject, 'meeting'>): boolean =>
  actor.kind === 'member' && actor.hasRole(meeting.workingGroupId, 'coordinator', 'minute_taker', 'member', 'deputy');

export const abilities = (actor: Actor, minutes: Subject, isPeriodOver: boolean) => {
  const [writes, isCirculated] = [write(actor, minutes), minutes.state === 'circulated'];
  return {
    write: writeText(actor, minutes),
    updateHead: writes && minutes.state !== 'approved',
    circulate: writes && minutes.state === 'draft',
    recall: writes && isCirculated,
    approve: approve(actor, minutes) && isCirculated,
    comment: haveSay(actor, minutes) && isCirculated,
    propose: haveSay(actor, minutes) && isCirculated && !isPeriodOver,
    decide: writes && minutes.state !== 'approved',
    chooseAudience: writes && minutes.state !== 'approved',
    amend: approve(actor, minutes) && minutes.state === 'approved',
  };
};
