import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { Queue } from '../jobs/queue.js';
import { type NewAttachment, type NewMail, OutboxRepository } from './outbox.repository.js';

const SEND_MAIL = 'send-mail';

/** Mail as part of a transaction: written to the outbox now, sent by a job after commit. */
@Injectable()
export class Mailer implements OnModuleInit {
  private readonly transport: Transporter | undefined;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly queue: Queue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.transport =
      config.smtpUrl === undefined
        ? undefined
        : createTransport({
            url: config.smtpUrl,
            connectionTimeout: 10_000,
            greetingTimeout: 10_000,
            socketTimeout: 20_000,
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  onModuleInit(): void {
    this.queue.define(SEND_MAIL, ({ id }) => this.deliver(String(id)));
  }

  /** The mail's id in the outbox. */
  async post(mail: NewMail): Promise<string> {
    const [id = ''] = await this.postAll([mail]);
    return id;
  }

  /** Writes all of them at once; the ids come in the order of the mails. */
  async postAll(mails: readonly NewMail[]): Promise<string[]> {
    const ids = await this.outbox.addAll(mails);
    for (const id of ids) await this.queue.send(SEND_MAIL, { id });
    return ids;
  }

  /** Keeps a file once for all the mails that name its id. */
  attach(file: NewAttachment): Promise<string> {
    return this.outbox.addAttachment(file);
  }

  /** A failure is recorded and thrown again, so that the queue tries later. The Message-ID stays the same. */
  private async deliver(id: string): Promise<void> {
    const mail = await this.outbox.lookUp(id);
    if (!mail || mail.state === 'sent' || mail.state === 'caught') return;
    if (!this.transport) {
      await this.outbox.record(id, { state: 'caught', sentAt: this.clock.now(), lastError: null });
      return;
    }
    try {
      await this.transport.sendMail({
        from: this.config.mailFrom,
        to: { name: '', address: mail.recipient },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
      });
      await this.outbox.record(id, { state: 'sent', sentAt: this.clock.now(), lastError: null });
    } catch (error) {
      await this.outbox.record(id, { state: 'failed', sentAt: null, lastError: String(error).slice(0, 500) });
      throw error;
    }
  }
}
