import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Queue } from '../jobs/queue.js';
import { type FolderAddress, parseFolderAddress, readUnseen } from './imap-folder.js';
import { ReadingChancesRepository } from './reading-chances.repository.js';
import { ReceivedMailRepository } from './received-mail.repository.js';
import { digestOf, type ReceivedMessage, readMessage } from './received-message.js';

export type MessageHandler = (message: ReceivedMessage) => Promise<'taken' | 'ignored'>;

/**
 * The portal's own mailbox, read every minute by one replica. Each message is handed over once ever, in a transaction
 * with the mark that it was; nothing is deleted, nothing is answered, and no message stops the ones after it.
 */
@Injectable()
export class Mailbox implements OnModuleInit {
  private readonly logger = new Logger(Mailbox.name);
  private readonly folder: FolderAddress | undefined;
  private readonly patience: number;
  private readonly handlers = new Map<string, MessageHandler>();
  private readonly leaving = new AbortController();
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly received: ReceivedMailRepository,
    private readonly chances: ReadingChancesRepository,
    private readonly database: Database,
    private readonly queue: Queue,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.folder = config.mailboxUrl === undefined ? undefined : parseFolderAddress(config.mailboxUrl);
    this.patience = Math.min(config.smtpPatience, 20_000);
  }

  onModuleInit(): void {
    if (this.folder) this.queue.define('read-mailbox', () => this.read(), { cron: '* * * * *' });
  }

  /** Registers who looks at messages; `outcome` is what is noted when it takes one. */
  on(outcome: string, handler: MessageHandler): void {
    this.handlers.set(outcome, handler);
  }

  /** After the look that is under way, if there is one: what came meanwhile is found. */
  read(): Promise<void> {
    this.reading = this.reading.then(() => this.look());
    return this.reading;
  }

  /** Hangs up; ends with the message that is being taken. */
  async stop(): Promise<void> {
    this.leaving.abort();
    await this.reading;
  }

  /** A mailbox that cannot be read is looked at again in a minute. */
  private async look(): Promise<void> {
    const { folder } = this;
    const { signal } = this.leaving;
    if (!folder || signal.aborted) return;
    try {
      await this.received.alone(() => readUnseen(folder, this.patience, (source) => this.take(source), signal));
    } catch (error) {
      this.logger.warn(`the mailbox cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** True when the message is done with. A chance counts from before it is opened, for opening it may end everything. */
  private async take(source: Buffer): Promise<boolean> {
    const digest = digestOf(source);
    try {
      if (await this.chances.use(digest)) await this.open(source, digest);
      else await this.putAside(digest);
      return true;
    } catch (error) {
      this.logger.error(error);
      return false;
    }
  }

  private async open(source: Buffer, digest: string): Promise<void> {
    const message = await readMessage(source, this.config.mailboxAuthservId).catch(() => null);
    await this.database.transaction(async () => {
      await this.handle(message?.key ?? digest, message);
      await this.chances.forget(digest);
    });
  }

  private async putAside(digest: string): Promise<void> {
    this.logger.warn(`a message of the mailbox is put aside: ${digest}`);
    await this.database.transaction(async () => {
      await this.received.claim(digest);
      await this.chances.forget(digest);
    });
  }

  private async handle(key: string, message: ReceivedMessage | null): Promise<void> {
    if (!(await this.received.claim(key))) return;
    if (!message) return this.received.record(key, 'unreadable');
    for (const [outcome, handler] of this.handlers) {
      if ((await handler(message)) === 'taken') return this.received.record(key, outcome);
    }
  }
}
