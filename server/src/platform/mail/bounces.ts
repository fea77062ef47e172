import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { readDeliveryReport } from './delivery-report.js';
import { Mailbox } from './mailbox.js';
import { OutboxRepository } from './outbox.repository.js';

/** Mails that came back: the outbox learns that they never arrived. */
@Injectable()
export class Bounces implements OnModuleInit {
  private readonly host: string;

  constructor(
    private readonly mailbox: Mailbox,
    private readonly outbox: OutboxRepository,
    @Inject(CONFIG) config: Config,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  onModuleInit(): void {
    this.mailbox.on('bounce', async (message) => {
      const report = readDeliveryReport(message, this.host);
      if (!report) return 'ignored';
      return (await this.outbox.recordBounce(report.mailId, report.words)) ? 'taken' : 'ignored';
    });
  }
}
