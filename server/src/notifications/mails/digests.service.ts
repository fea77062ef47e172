import { Injectable, type OnModuleInit } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { dueDigest } from '../rules/digest-due.js';
import { DigestMailsService } from './digest-mails.service.js';
import { MailReadersRepository } from './mail-readers.repository.js';

const SEND = 'send-digest-to';

/** The weekly digest at everybody's own hour: once, on however many replicas, across restarts and changed clocks. */
@Injectable()
export class DigestsService implements OnModuleInit {
  constructor(
    private readonly readers: MailReadersRepository,
    private readonly mails: DigestMailsService,
    private readonly once: Once,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('send-digests', () => this.sendDue(), { cron: '*/5 * * * *' });
    this.queue.define(SEND, ({ memberId, key }) => this.sendTo(String(memberId), String(key)));
  }

  async sendDue(): Promise<void> {
    const now = this.clock.now();
    const due = (await this.readers.listDigestReaders(calendarDay(now))).flatMap(({ memberId, ...choice }) => {
      const digest = dueDigest(choice, now);
      return digest ? [{ memberId, key: `digest:${memberId}:${digest.week}` }] : [];
    });
    const waiting = await this.once.withoutClaim(due, ({ key }) => key);
    await this.database.transaction(async () => {
      for (const one of waiting) await this.queue.send(SEND, one);
    });
  }

  private async sendTo(memberId: string, key: string): Promise<void> {
    await this.database.transaction(async () => {
      if (await this.once.claim(key)) await this.mails.send(memberId);
    });
  }
}
