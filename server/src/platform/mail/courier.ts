import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { Queue } from '../jobs/queue.js';
import { decideFate, type Outcome } from './fate.js';
import { parseAddress } from './mail-address.js';
import { compose } from './message.js';
import { type OutboxMail, OutboxRepository } from './outbox.repository.js';
import { CONNECTIONS, deadlineOf, Smtp } from './smtp.js';

const ONE_ADDRESS = /^[^\s<>()[\],;:"@\\]+@[^\s<>()[\],;:"@\\]+$/;

/**
 * Carries mails from the outbox to the mail server. The outbox itself is the queue: a round takes what is due, one row
 * at a time and each for itself, so that any replica may run one at any moment. A round starts after the commit that
 * wrote a mail, at start, and every minute for whatever was left behind.
 */
@Injectable()
export class Courier implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger(Courier.name);
  private readonly smtp: Smtp | undefined;
  private readonly sender: { from: string; host: string };
  private readonly returnAddress: string;
  private readonly leaseSeconds: number;
  private round: Promise<void> | undefined;
  private isWanted = false;
  private isStopping = false;
  private isUnreachable = false;
  private isOver = false;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly queue: Queue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.smtp = config.smtpUrl === undefined ? undefined : new Smtp(config.smtpUrl, config.smtpPatience);
    this.sender = { from: config.mailFrom, host: new URL(config.publicUrl).hostname };
    this.returnAddress = config.mailboxAddress ?? parseAddress(config.mailFrom).address;
    this.leaseSeconds = (deadlineOf(config.smtpPatience) + 60_000) / 1000;
  }

  onModuleInit(): void {
    this.queue.define('send-mails', async () => this.wake(), { cron: '* * * * *' });
  }

  onApplicationBootstrap(): void {
    if (this.config.databaseUrl) this.wake();
  }

  /** Starts a round, or another one after the running one. Nobody waits for it. */
  wake(): void {
    this.isWanted = true;
    if (this.round || this.isStopping) return;
    this.isWanted = false;
    this.isUnreachable = false;
    const carriers = Array.from({ length: CONNECTIONS }, () => this.carry().catch((error) => this.logger.error(error)));
    this.round = Promise.allSettled(carriers).then(() => {
      this.round = undefined;
      if (this.isWanted) this.wake();
    });
  }

  /** Ends with the mails that are under way; what a silent server holds up goes out after the next start. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.race([this.round, pause(8000, undefined, { ref: false })]);
    this.isOver = true;
    this.smtp?.close();
  }

  /** One mail after the other until none is due. A server that cannot be reached ends the round: the rest stay due. */
  private async carry(): Promise<void> {
    while (!this.isStopping && !this.isUnreachable) {
      const mail = await this.outbox.claim(this.clock.now(), this.leaseSeconds);
      if (!mail) return;
      await this.settle(mail, performance.now() + this.leaseSeconds * 1000);
    }
  }

  private async settle(mail: OutboxMail, leaseEnd: number): Promise<void> {
    if (!this.smtp) return this.note(mail.id, { state: 'caught', sentAt: this.clock.now() }, leaseEnd);
    const outcome = await this.send(this.smtp, mail);
    if (outcome.failure === 'unreachable') this.isUnreachable = true;
    await this.note(mail.id, decideFate(mail, outcome, this.clock.now()), leaseEnd);
  }

  /** Told again and again while the mail is ours: what the server has taken must not go out twice for a short outage. */
  private async note(id: string, fate: Parameters<OutboxRepository['settle']>[1], leaseEnd: number): Promise<void> {
    for (let wait = 250; ; wait = Math.min(2 * wait, 10_000)) {
      try {
        return await this.outbox.settle(id, fate);
      } catch (error) {
        if (this.isOver || performance.now() + wait > leaseEnd) throw error;
        this.logger.warn(`the fate of mail ${id} cannot be noted yet`);
        await pause(wait, undefined, { ref: false });
      }
    }
  }

  private async send(smtp: Smtp, mail: OutboxMail): Promise<Outcome> {
    const { recipient, attachmentIds } = mail;
    if (!ONE_ADDRESS.test(recipient)) return { failure: 'refused', words: 'no e-mail address' };
    try {
      const attachments = attachmentIds.length > 0 ? await this.outbox.attachments(attachmentIds) : [];
      const message = await compose(mail, attachments, this.sender);
      return await smtp.send({ from: this.returnAddress, to: recipient, message });
    } catch (error) {
      this.logger.error(error);
      return { failure: 'busy', words: String(error).slice(0, 500) };
    }
  }
}
