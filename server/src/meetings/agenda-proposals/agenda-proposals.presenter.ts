import type { Actor } from '../../access/actor.js';
import { fullName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { read } from '../meetings.policy.js';
import { abilities } from './agenda-proposals.policy.js';
import type { AgendaProposalRecord } from './agenda-proposals.repository.js';
import type { AgendaProposal } from './agenda-proposals.schemas.js';

export function presentAgendaProposal(actor: Actor, proposal: AgendaProposalRecord): AgendaProposal {
  const { id, kind, title, reason, durationMinutes, state, answer, version, member } = proposal;
  return {
    id,
    kind,
    title,
    reason,
    durationMinutes,
    state,
    proposer: member && { id: member.id, name: fullName(member) },
    municipality: presentMunicipalityName(proposal.municipality),
    answer,
    decidedAt: proposal.decidedAt?.toISOString() ?? null,
    agendaItem: itemFor(actor, proposal),
    version,
    createdAt: proposal.createdAt.toISOString(),
    abilities: abilities(actor, proposal.meeting, proposal),
  };
}

/** On a draft it is still the coordination's. */
function itemFor(actor: Actor, { agendaItem, meeting: { workingGroupId } }: AgendaProposalRecord) {
  if (!agendaItem || !read(actor, { workingGroupId, state: agendaItem.meeting.state })) return null;
  return { number: agendaItem.number, meetingId: agendaItem.meeting.id, meetingNumber: agendaItem.meeting.number };
}
