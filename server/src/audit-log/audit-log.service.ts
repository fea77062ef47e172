import { Injectable } from '@nestjs/common';
import type { Actor, InvitedSpeaker } from '../access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { presentAuditEntry } from './audit-log.presenter.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { AuditFilter, AuditPage } from './audit-log.schemas.js';

/** Whoever followed a mailed link acts in their own name. */
function memberIdOf(actor: Actor | InvitedSpeaker): string | null {
  switch (actor.kind) {
    case 'member':
      return actor.id;
    case 'link':
      return actor.link.memberId;
    case 'speaker':
    case 'visitor':
      return null;
  }
}

function traceOf(actor: Actor | InvitedSpeaker): Record<string, unknown> {
  if (actor.kind === 'speaker') return { via: 'speaker-link', speaker: actor.name };
  return actor.kind === 'link' ? { via: 'link' } : {};
}

/** `meeting.published`: subject and act in the past tense. */
export type AuditAction = `${string}.${string}`;

@Injectable()
export class AuditLogService {
  constructor(
    private readonly repository: AuditLogRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Records in the running transaction. `details` holds old and new values, never secrets; a mailed link, which may
   * have been passed on, shows as such.
   */
  async record(
    actor: Actor | InvitedSpeaker,
    action: AuditAction,
    subjectId: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await this.repository.add({
      at: this.clock.now(),
      memberId: memberIdOf(actor),
      action,
      subjectType: action.split('.')[0] ?? action,
      subjectId,
      details: { ...details, ...traceOf(actor) },
    });
  }

  /** Who did this last; null: the portal by itself, or somebody who is gone. */
  lookUpActor(action: AuditAction, subjectId: string): Promise<string | null> {
    return this.repository.lookUpActor(action.split('.')[0] ?? action, action, subjectId);
  }

  async list(filter: AuditFilter): Promise<AuditPage> {
    const rows = await this.repository.listNewest(filter);
    const shown = rows.slice(0, filter.limit);
    return {
      items: shown.map(presentAuditEntry),
      nextCursor: rows.length > filter.limit ? String(shown.at(-1)?.id ?? '') : null,
    };
  }
}
