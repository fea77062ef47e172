import type { Actor } from '../../access/actor.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { abilities } from './change-requests.policy.js';
import type { ChangeRequestRecord } from './change-requests.repository.js';
import type { ChangeRequest } from './change-requests.schemas.js';

export const presentChangeRequest = (actor: Actor, request: ChangeRequestRecord): ChangeRequest => ({
  id: request.id,
  agendaItemId: request.agendaItemId,
  blockId: request.blockId,
  original: request.original,
  proposed: request.proposed,
  reason: request.reason,
  state: request.state,
  answer: request.answer,
  member: request.member && presentMemberName(request.member),
  decidedBy: request.decidedBy && presentMemberName(request.decidedBy),
  decidedAt: request.decidedAt?.toISOString() ?? null,
  createdAt: request.createdAt.toISOString(),
  version: request.version,
  abilities: abilities(actor, request),
});
