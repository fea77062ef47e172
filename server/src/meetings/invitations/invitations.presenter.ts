import type { Member as Actor } from '../../access/actor.js';
import { fullName } from '../../members/members.presenter.js';
import { abilities } from '../meetings.policy.js';
import type { MeetingRecord } from '../meetings.repository.js';
import { turnout, unanswered } from '../replies/rules/turnout.js';
import type { InvitationRecord } from './invitations.repository.js';
import type { Invitations, Invitee } from './invitations.schemas.js';

type Meeting = Pick<MeetingRecord, 'id' | 'workingGroupId' | 'state' | 'cancelledAt' | 'startsAt' | 'calendarSequence'>;
/** Whether the reader sees what somebody wrote, and how and when the answer came. */
type Readers = { ofNotes: boolean; ofWays: boolean };
type Overview = { meeting: Meeting; invitations: readonly InvitationRecord[]; newCount: number; now: Date };

export function presentInvitations(actor: Actor, { meeting, invitations, newCount, now }: Overview): Invitations {
  const everybody = new Map(invitations.map((invitation) => [invitation.memberId, invitation]));
  const may = abilities(actor, meeting);
  const present = (invitation: InvitationRecord) =>
    presentInvitee(meeting, invitation, {
      ofNotes: may.readDispatches || actor.id === invitation.memberId,
      ofWays: may.readDispatches,
    });
  const openCount = unanswered(invitations).length;
  const seated = invitations.filter(({ capacity }) => capacity !== 'guest');
  const isComing = ({ reply }: InvitationRecord) => reply === 'accepted';
  const mayInvite = may.invite && meeting.startsAt > now;
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
    openCount: mayInvite ? openCount : null,
    abilities: {
      invite: mayInvite && newCount > 0,
      remind: mayInvite && openCount > 0,
      noteReplies: mayInvite && meeting.state === 'invited',
    },
  };
}

function presentInvitee(meeting: Meeting, invitation: InvitationRecord, readers: Readers): Invitee {
  const { member, deputy, deputyFor, reply, replySequence } = invitation;
  return {
    member: { id: member.id, name: fullName(member) },
    capacity: invitation.capacity,
    state: reply ?? 'open',
    takesPartOnline: invitation.takesPartOnline,
    deputy: deputy && { id: deputy.id, name: fullName(deputy) },
    deputyFor: deputyFor && fullName(deputyFor),
    isBeforeChange: reply !== null && (replySequence ?? 0) < meeting.calendarSequence,
    note: readers.ofNotes ? invitation.note : null,
    repliedAt: readers.ofWays ? (invitation.repliedAt?.toISOString() ?? null) : null,
    channel: readers.ofWays ? invitation.channel : null,
    remindedAt: readers.ofWays ? (invitation.remindedAt?.toISOString() ?? null) : null,
    version: invitation.version,
  };
}
