import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from './clock/clock.js';
import { CONFIG } from './config/config.js';
import { Database } from './database/database.js';
import { Bookbinder } from './documents/bookbinder.js';
import { DocumentPress } from './documents/document-press.js';
import { Letterhead } from './documents/letterhead.js';
import { FeedReader } from './feeds/feed-reader.js';
import { OutsideFetcher } from './feeds/outside-fetcher.js';
import { Once } from './jobs/once.js';
import { Queue } from './jobs/queue.js';
import { Bounces } from './mail/bounces.js';
import { Courier } from './mail/courier.js';
import { Mailbox } from './mail/mailbox.js';
import { Mailer } from './mail/mailer.js';
import { OutboxRepository } from './mail/outbox.repository.js';
import { ReadingChancesRepository } from './mail/reading-chances.repository.js';
import { ReceivedMailRepository } from './mail/received-mail.repository.js';
import { Scanner } from './malware/scanner.js';
import { Containment } from './reading/containment.js';
import { Converter } from './reading/converter.js';
import { FileReader } from './reading/file-reader.js';
import { ManuscriptReader } from './reading/manuscript-reader.js';
import { Workbench } from './reading/workbench.js';
import { Broadcast } from './signals/broadcast.js';
import { SignalBus } from './signals/signal-bus.js';
import { FileStore } from './storage/file-store.js';
import { openFileStore } from './storage/open-file-store.js';
import { openUploadSpace } from './uploads/open-upload-space.js';
import { ResumableUploads } from './uploads/resumable-uploads.js';
import { UploadLocks } from './uploads/upload-locks.js';
import { UploadSpace } from './uploads/upload-space.js';

/** What every module stands on; knows no word of the domain. */
@Global()
@Module({
  providers: [
    Clock,
    Database,
    Broadcast,
    SignalBus,
    Queue,
    Once,
    OutboxRepository,
    Courier,
    Mailer,
    ReceivedMailRepository,
    ReadingChancesRepository,
    Mailbox,
    Bounces,
    DocumentPress,
    OutsideFetcher,
    FeedReader,
    Letterhead,
    Scanner,
    Containment,
    FileReader,
    ManuscriptReader,
    Converter,
    Workbench,
    Bookbinder,
    { provide: FileStore, useFactory: openFileStore, inject: [CONFIG] },
    { provide: UploadSpace, useFactory: openUploadSpace, inject: [CONFIG] },
    UploadLocks,
    ResumableUploads,
  ],
  exports: [
    Clock,
    Database,
    Broadcast,
    SignalBus,
    Queue,
    Once,
    OutboxRepository,
    Mailer,
    Mailbox,
    DocumentPress,
    FeedReader,
    Letterhead,
    Scanner,
    FileReader,
    ManuscriptReader,
    Converter,
    Workbench,
    Bookbinder,
    FileStore,
    UploadSpace,
    UploadLocks,
    ResumableUploads,
  ],
})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly queue: Queue,
    private readonly courier: Courier,
    private readonly database: Database,
  ) {}

  /** By now every request has its answer; the jobs still need the database to stop. */
  async onApplicationShutdown(): Promise<void> {
    await this.mailbox.stop();
    await this.queue.stop();
    await this.courier.stop();
    await this.database.close();
  }
}
