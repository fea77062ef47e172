import { Injectable, Logger } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Member as Actor } from '../access/actor.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { sharedLimiter } from '../platform/database/shared-limiter.js';
import { versionOf } from '../platform/folders/folder-version.js';
import { writeFolder } from '../platform/folders/write-folder.js';
import type { StreamedContent } from '../platform/http/send-stream.js';
import { ArchiveContentsService } from './archive-contents.service.js';
import { TooManyArchives } from './emergency-archive.errors.js';
import { presentArchive, presentContents } from './emergency-archive.presenter.js';
import { EmergencyArchiveRepository } from './emergency-archive.repository.js';
import type { ArchiveContents } from './emergency-archive.schemas.js';

/** Everything is read for each: so often an hour for one person. */
const ALLOWED = { points: 60, duration: 3600 };

/** The archive itself: what its owner may read at this moment, made while it is sent. */
@Injectable()
export class ArchiveFoldersService {
  private readonly logger = new Logger(ArchiveFoldersService.name);
  private readonly limiter: RateLimiterPostgres;

  constructor(
    private readonly contents: ArchiveContentsService,
    private readonly repository: EmergencyArchiveRepository,
    private readonly auditLog: AuditLogService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.limiter = sharedLimiter(database, { keyPrefix: 'emergency-archive', ...ALLOWED });
  }

  async look(actor: Actor): Promise<ArchiveContents> {
    await this.count(actor);
    return presentContents(await this.contents.tell(actor));
  }

  async open(actor: Actor): Promise<StreamedContent> {
    await this.count(actor);
    const madeAt = this.clock.now();
    const folder = presentArchive(actor, await this.contents.tell(actor), madeAt);
    return {
      fileName: `${folder.name}.zip`,
      mediaType: 'application/zip',
      version: versionOf(folder),
      // Who has the newest one already is as well off as who takes it along.
      known: () => this.repository.noteFetched(actor.id, madeAt),
      copyTo: async (target) => {
        await this.trace(actor, madeAt);
        await writeFolder(folder, { target, madeAt, logger: this.logger });
      },
    };
  }

  /** What leaves the portal as a whole leaves a trace. */
  private async trace(actor: Actor, madeAt: Date): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.noteFetched(actor.id, madeAt);
      await this.auditLog.record(actor, 'emergency-archive.taken', actor.id);
    });
  }

  private async count(actor: Actor): Promise<void> {
    try {
      await this.limiter.consume(actor.id);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyArchives(Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }
}
