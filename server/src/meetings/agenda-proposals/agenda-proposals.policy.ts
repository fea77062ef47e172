import { type Actor, belongsTo, isCoordinatorOf } from '../../access/actor.js';

type Meeting = { workingGroupId: string };
type Proposal = { memberId: string | null; state: 'open' | 'accepted' | 'postponed' | 'declined' };

export const propose = (actor: Actor, meeting: Meeting): boolean => belongsTo(actor, meeting.workingGroupId);

export const answer = (actor: Actor, meeting: Meeting): boolean => isCoordinatorOf(actor, meeting.workingGroupId);

/** State is a rule (409): this asks whose it is. */
export const change = (actor: Actor, proposal: Pick<Proposal, 'memberId'>): boolean =>
  actor.kind === 'member' && actor.id === proposal.memberId;

export const abilities = (actor: Actor, meeting: Meeting, proposal: Proposal) => ({
  update: change(actor, proposal) && proposal.state === 'open',
  withdraw: change(actor, proposal) && proposal.state === 'open',
  accept: answer(actor, meeting) && proposal.state !== 'accepted',
  putOff: answer(actor, meeting) && proposal.state === 'open',
});
