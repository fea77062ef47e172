import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { KIND_NAMES, KINDS } from '../rules/kinds.js';
import { meetingDetails } from '../rules/meeting-details.js';
import { FactsRepository, type UndeliverableMail } from './facts.repository.js';
import { TellingRepository } from './telling.repository.js';
import { TellingService } from './telling.service.js';

const LOOKED_BACK_DAYS = 30;

/** What dispatches have to do with notifications: they tell by mail themselves, and some of their mails never arrive. */
@Injectable()
export class DispatchedNewsService implements OnModuleInit {
  private readonly logger = new Logger(DispatchedNewsService.name);

  constructor(
    private readonly repository: TellingRepository,
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
    private readonly database: Database,
    private readonly once: Once,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('tell-undeliverable', () => this.tellUndeliverable(), { cron: '2-59/5 * * * *' });
  }

  /** Before anything is mailed: a dispatch may have come after the notification. */
  async mark(): Promise<void> {
    for (const kind of KIND_NAMES) {
      const { dispatches } = KINDS[kind];
      if (dispatches.length > 0) await this.repository.markDispatched(kind, dispatches, this.clock.now());
    }
  }

  /** The outbox knows by and by which mails will never arrive; each is told once. */
  async tellUndeliverable(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - LOOKED_BACK_DAYS * 86_400_000);
    const mails = await this.facts.listUndeliverable(since);
    const untold = await this.once.withoutClaim(mails, keyOf);
    await oneByOne(untold, this.logger, (mail) => this.tell(mail));
  }

  private async tell(mail: UndeliverableMail): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.once.claim(keyOf(mail)))) return;
      const meeting = await this.facts.meeting(mail.meetingId);
      if (!meeting) return;
      await this.telling.tell({
        kind: 'mail-undeliverable',
        workingGroupId: meeting.workingGroupId,
        subjectType: 'meeting',
        subjectId: meeting.id,
        details: meetingDetails(meeting, { names: [mail.name] }),
        memberIds: mail.senderId === null ? [] : [mail.senderId],
      });
    });
  }
}

const keyOf = ({ dispatchId, recipient }: UndeliverableMail) => `undeliverable:${dispatchId}:${recipient}`;
