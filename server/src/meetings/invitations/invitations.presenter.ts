import type { Member as Actor } from '../../access/actor.js';
import { fullName } from '../../members/members.presenter.js';
import { abilities } from '../meetings.policy.js';
import type { MeetingRecord } from '../meetings.repository.js';
import { turnout, unanswered } from '../replies/rules/turnout.js';
import type { InvitationRecord } from './invitations.repository.js';
import type { Invitations, Invitee } from './invitations.schemas.js';

type Meeting = Pick<MeetingRecord, 'id' | 'workingGroupId' | 'state' | 'cancelledAt' | 'startsAt' | 'calendarSequence'>;
type Overview = { meeting: Meeting; invitations: readonly InvitationRecord[]; newCount: number; now: Date };

export function presentInvitations(actor: Actor, { meeting, invitations, newCount, now }: Overview): Invitations {
  const everybody = new Map(invitations.map((invitation) => [invitation.memberId, invitation]));
  const present = (invitation: InvitationRecord) => presentInvitee(actor, meeting, invitation);
  const seated = invitations.filter(({ capacity }) => capacity !== 'guest');
  const isComing = ({ reply }: InvitationRecord) => reply === 'accepted';
  const mayInvite = abilities(actor, meeting).invite && meeting.startsAt > now;
  return {
    meetingId: meeting.id,
    municipalities: [...Map.groupBy(seated, ({ municipality }) => municipality.id).values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const people = group.map(present);
      const answered = people.filter(({ state, capacity }) => state !== 'open' && capacity === 'member');
      return [
        {
          municipality: first.municipality,
          state: turnout(group, everybody),
          isBeforeChange: answered.length > 0 && answered.every(({ isBeforeChange }) => isBeforeChange),
          people,
        },
      ];
    }),
    guests: invitations
      .filter(({ capacity }) => capacity === 'guest')
      .map((invitation) => ({ ...present(invitation), municipality: invitation.municipality.name })),
    comingCount: invitations.filter(isComing).length,
    onlineCount: invitations.filter((one) => isComing(one) && one.takesPartOnline).length,
    newCount: mayInvite ? newCount : null,
    openCount: mayInvite ? unanswered(invitations).length : null,
    abilities: {
      invite: mayInvite && newCount > 0,
      remind: mayInvite && unanswered(invitations).length > 0,
      noteReplies: mayInvite && meeting.state === 'invited',
    },
  };
}

function presentInvitee(actor: Actor, meeting: Meeting, invitation: InvitationRecord): Invitee {
  const { member, deputy, deputyFor, reply, replySequence } = invitation;
  const isCoordination = abilities(actor, meeting).readDispatches;
  return {
    member: { id: member.id, name: fullName(member) },
    capacity: invitation.capacity,
    state: reply ?? 'open',
    takesPartOnline: invitation.takesPartOnline,
    deputy: deputy && { id: deputy.id, name: fullName(deputy) },
    deputyFor: deputyFor && fullName(deputyFor),
    isBeforeChange: reply !== null && (replySequence ?? 0) < meeting.calendarSequence,
    note: isCoordination || actor.id === member.id ? invitation.note : null,
    repliedAt: isCoordination ? (invitation.repliedAt?.toISOString() ?? null) : null,
    channel: isCoordination ? invitation.channel : null,
    remindedAt: isCoordination ? (invitation.remindedAt?.toISOString() ?? null) : null,
    version: invitation.version,
  };
}
