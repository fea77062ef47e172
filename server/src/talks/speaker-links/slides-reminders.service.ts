import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { dueReminder } from './rules/reminder-due.js';
import { SpeakerMailingService } from './speaker-mailing.service.js';
import { answerOf } from './speaker-sheets.presenter.js';
import { type SpeakerSheetRecord, SpeakerSheetsRepository } from './speaker-sheets.repository.js';
import type { SheetTarget } from './speaker-sheets.service.js';

const AHEAD_MS = 15 * 86_400_000;

/** Reminds speakers whose slides are missing, at set times before the meeting, until the need is met. */
@Injectable()
export class SlidesRemindersService implements OnModuleInit {
  private readonly logger = new Logger(SlidesRemindersService.name);

  constructor(
    private readonly repository: SpeakerSheetsRepository,
    private readonly mailing: SpeakerMailingService,
    private readonly queue: Queue,
    private readonly once: Once,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-speakers', () => this.remindDue(), { cron: '7-59/10 * * * *' });
  }

  async remindDue(): Promise<void> {
    const now = this.clock.now();
    const asked = await this.repository.listRemindable(now, new Date(now.getTime() + AHEAD_MS));
    await oneByOne(asked, this.logger, (target) => this.remindOnce(target, now));
  }

  /** The meeting may have been called off or moved, the slides handed in meanwhile. */
  private async remindOnce(target: SheetTarget, now: Date): Promise<void> {
    await this.database.transaction(async () => {
      const find = () => this.repository.find(target.talkId, target.speakerId);
      const record = await this.mailing.hold(find, target);
      const meeting = record.talk.agendaItem?.meeting;
      if (!meeting || meeting.cancelledAt !== null || !isAsked(record) || !(await this.mailing.isOpen(record))) return;
      const lastAskedAt = record.links[0]?.createdAt ?? null;
      const days = dueReminder({ startsAt: meeting.startsAt, lastAskedAt }, now);
      if (days === undefined) return;
      const key = `slides-reminder:${target.talkId}:${target.speakerId}:${calendarDay(meeting.startsAt)}:${days}`;
      if (!(await this.once.claim(key))) return;
      await this.mailing.remind(record, null, null);
      await this.auditLog.record(new Visitor(), 'talk.speaker-reminded', target.talkId, {
        speakerId: target.speakerId,
        days,
      });
    });
  }
}

/** Said yes, or was invited and has not said no; whose link was taken back is left alone. */
function isAsked(record: SpeakerSheetRecord): boolean {
  const [newest] = record.links;
  if (newest?.revokedAt) return false;
  const answer = answerOf(record);
  return answer === 'confirmed' || (answer === 'open' && newest !== undefined);
}
