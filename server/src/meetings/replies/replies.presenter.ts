import { fullName } from '../../members/members.presenter.js';
import type { InvitationRecord, Occasion } from '../invitations/invitations.repository.js';
import type { Scene } from './deputies.service.js';
import type { DeputyChoice, OwnReply, ReplyForm } from './replies.schemas.js';

export function presentReplyForm(
  { occasion, organizer, group }: Scene,
  invitation: InvitationRecord,
  choices: ReadonlyArray<{ memberId: string; name: string; municipality: { name: string } }>,
): ReplyForm {
  const presetId = group.get(invitation.memberId)?.deputyId;
  const deputies: DeputyChoice[] = choices.map(({ memberId, name, municipality }) => ({
    id: memberId,
    name,
    municipality: municipality.name,
    isPreset: memberId === presetId,
  }));
  return {
    meeting: presentOccasion(occasion),
    person: { name: fullName(invitation.member), municipality: invitation.municipality.name },
    organizer: { name: organizer.name, email: organizer.email },
    reply: presentOwnReply(invitation, occasion.calendarSequence),
    deputies,
  };
}

function presentOwnReply(invitation: InvitationRecord, sequence: number): OwnReply {
  const { reply, replySequence, deputy, deputyFor } = invitation;
  return {
    state: reply ?? 'open',
    note: invitation.note,
    takesPartOnline: invitation.takesPartOnline,
    deputy: deputy && { id: deputy.id, name: fullName(deputy) },
    deputyFor: deputyFor && fullName(deputyFor),
    isBeforeChange: reply !== null && (replySequence ?? 0) < sequence,
    version: invitation.version,
  };
}

function presentOccasion(occasion: Occasion): ReplyForm['meeting'] {
  const { id, number, title, locationName, locationAddress, onlineUrl } = occasion;
  return {
    id,
    number,
    title,
    workingGroup: occasion.workingGroup.name,
    startsAt: occasion.startsAt.toISOString(),
    endsAt: occasion.endsAt.toISOString(),
    host: occasion.hostMunicipality?.name ?? null,
    locationName,
    locationAddress,
    onlineUrl,
    isCancelled: occasion.cancelledAt !== null,
    cancellationNote: occasion.cancellationNote,
    agenda: occasion.agenda.map(({ label, text }) => ({ label, text })),
  };
}
