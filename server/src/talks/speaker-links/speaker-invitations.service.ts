import { Injectable } from '@nestjs/common';
import type { Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { addDays, calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { endOfDay } from '../../platform/clock/local-time.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { LONGEST_DAYS } from './rules/link-period.js';
import { TalkOver } from './speaker-links.errors.js';
import * as linksPolicy from './speaker-links.policy.js';
import { SpeakerLinksRepository } from './speaker-links.repository.js';
import type { InviteSpeaker, RemindSpeaker, SpeakerInvitation, TalkSpeakerSheet } from './speaker-links.schemas.js';
import { SpeakerMailingService } from './speaker-mailing.service.js';
import type { SpeakerSheetRecord } from './speaker-sheets.repository.js';
import { type SheetTarget, SpeakerSheetsService } from './speaker-sheets.service.js';

/** The coordination invites a speaker, again, by mail or by hand, and takes the link back. */
@Injectable()
export class SpeakerInvitationsService {
  constructor(
    private readonly links: SpeakerLinksRepository,
    private readonly sheets: SpeakerSheetsService,
    private readonly mailing: SpeakerMailingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** A link that was sent before works no more. */
  async invite(
    actor: Member,
    target: SheetTarget,
    { by, validUntil, message }: InviteSpeaker,
  ): Promise<SpeakerInvitation> {
    this.requirePeriod(validUntil);
    return this.database.transaction(async () => {
      const record = await this.mailing.hold(() => this.find(actor, target), target);
      requireTakingPlace(record);
      await this.links.revoke(target.talkId, target.speakerId, this.clock.now());
      const order = { kind: 'invitation', createdById: actor.id, expiresAt: endOfDay(validUntil), message } as const;
      const url = by === 'mail' ? null : await this.mailing.issue(record, order);
      if (by === 'mail') await this.mailing.send(record, order);
      await this.auditLog.record(actor, 'talk.speaker-invited', target.talkId, {
        speakerId: target.speakerId,
        by,
        validUntil,
      });
      return { url, sheet: await this.sheets.show(actor, target) };
    });
  }

  async remind(actor: Member, target: SheetTarget, { message }: RemindSpeaker): Promise<TalkSpeakerSheet> {
    return this.database.transaction(async () => {
      const record = await this.mailing.hold(() => this.find(actor, target), target);
      requireTakingPlace(record);
      await this.mailing.remind(record, actor.id, message);
      await this.auditLog.record(actor, 'talk.speaker-reminded', target.talkId, { speakerId: target.speakerId });
      return this.sheets.show(actor, target);
    });
  }

  async revoke(actor: Member, target: SheetTarget): Promise<TalkSpeakerSheet> {
    return this.database.transaction(async () => {
      await this.find(actor, target);
      await this.links.revoke(target.talkId, target.speakerId, this.clock.now());
      await this.auditLog.record(actor, 'talk.speaker-link-revoked', target.talkId, { speakerId: target.speakerId });
      return this.sheets.show(actor, target);
    });
  }

  private async find(actor: Member, target: SheetTarget): Promise<SpeakerSheetRecord> {
    const record = await this.sheets.find(actor, target);
    authorize(linksPolicy.invite, actor, record.talk);
    return record;
  }

  private requirePeriod(validUntil: string): void {
    const today = calendarDay(this.clock.now());
    const detail =
      validUntil < today
        ? 'Dieser Tag ist schon vorbei.'
        : validUntil > addDays(today, LONGEST_DAYS) && 'Länger als gut ein Jahr gilt kein Link.';
    if (detail) throw new Invalid([{ pointer: '#/validUntil', detail }]);
  }
}

function requireTakingPlace({ talk }: SpeakerSheetRecord): void {
  if (talk.agendaItem?.meeting.cancelledAt) throw new TalkOver();
}
