import type { Actor } from '../../access/actor.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { resolve } from './comments.policy.js';
import type { CommentRecord } from './comments.repository.js';
import type { MinutesComment } from './comments.schemas.js';

export const presentComment = (actor: Actor, comment: CommentRecord): MinutesComment => ({
  id: comment.id,
  agendaItemId: comment.agendaItemId,
  blockId: comment.blockId,
  text: comment.text,
  member: comment.member && presentMemberName(comment.member),
  createdAt: comment.createdAt.toISOString(),
  resolvedAt: comment.resolvedAt?.toISOString() ?? null,
  abilities: { resolve: resolve(actor, comment) && comment.minutes.state !== 'approved' },
});
