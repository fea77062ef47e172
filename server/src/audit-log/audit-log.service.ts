import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Actor, InvitedSpeaker } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import type { StreamedContent } from '../platform/http/send-stream.js';
import { tableAsCsv } from '../platform/tables/table-as-csv.js';
import { auditTable, presentAuditEntry } from './audit-log.presenter.js';
import { AuditLogRepository, type AuditRecord } from './audit-log.repository.js';
import type { AuditFilter, AuditNarrowing, AuditPage } from './audit-log.schemas.js';

const AT_ONCE = 1000;

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

  async list({ cursor, limit, ...narrowing }: AuditFilter): Promise<AuditPage> {
    const rows = await this.repository.listNewest(narrowing, limit + 1, cursor);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(presentAuditEntry),
      nextCursor: rows.length > limit ? String(shown.at(-1)?.id ?? '') : null,
    };
  }

  /** All of it, read while it is written. */
  export(narrowing: AuditNarrowing): StreamedContent {
    const table = auditTable(this.listAll(narrowing));
    return {
      fileName: `aenderungsverlauf-${calendarDay(this.clock.now())}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      copyTo: (target) => pipeline(tableAsCsv(table), target, { end: false }),
    };
  }

  private async *listAll(narrowing: AuditNarrowing): AsyncGenerator<AuditRecord> {
    for (let cursor: string | undefined; ; ) {
      const records = await this.repository.listNewest(narrowing, AT_ONCE, cursor);
      yield* records;
      if (records.length < AT_ONCE) return;
      cursor = String(records.at(-1)?.id);
    }
  }
}
