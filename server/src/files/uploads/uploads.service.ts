import { Injectable } from '@nestjs/common';
import type { Contributor as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { IncomingUpload } from '../../platform/http/incoming-upload.js';
import { type FileOwner, FileOwners } from '../file-owners.service.js';
import { newestOf } from '../files.presenter.js';
import { FilesRepository, type NewVersion } from '../files.repository.js';
import type { File } from '../files.schemas.js';
import { FilesService } from '../files.service.js';
import { IntakeService, type ReceivedFile } from './intake.service.js';

@Injectable()
export class UploadsService {
  constructor(
    private readonly intake: IntakeService,
    private readonly files: FilesService,
    private readonly owners: FileOwners,
    private readonly repository: FilesRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** A new file of an owner. The same bytes once more are a success with the file that is there already. */
  async store(actor: Actor, owner: FileOwner, name: string, upload: IncomingUpload): Promise<File> {
    await this.owners.requireContributor(actor, owner);
    return this.intake.take(name, upload, (received) =>
      this.database.transaction(async () => {
        await this.repository.lockOwner(owner);
        // Once more: an upload takes its time, and rights may have ended meanwhile.
        await this.owners.requireContributor(actor, owner);
        const present = await this.repository.listOf(owner);
        const same = present.find((file) => !file.withdrawnAt && newestOf(file).sha256 === received.sha256);
        if (same) return this.files.show(actor, same.id);
        const id = await this.repository.add(owner, present.length, this.versionFrom(actor, received));
        await this.auditLog.record(actor, 'file.added', id, { owner, ...described(received) });
        return this.files.show(actor, id);
      }),
    );
  }

  /** The next version of a file; the older ones stay with those who manage it. */
  async replace(actor: Actor, id: string, name: string, upload: IncomingUpload): Promise<File> {
    const { file } = await this.files.findChangeable(actor, id);
    const owner = { type: file.ownerType, id: file.ownerId };
    return this.intake.take(name, upload, (received) =>
      this.database.transaction(async () => {
        await this.repository.lockOwner(owner);
        const { file: current } = await this.files.findChangeable(actor, id);
        if (newestOf(current).sha256 === received.sha256) return this.files.show(actor, id);
        await this.repository.addVersion(current, this.versionFrom(actor, received));
        await this.auditLog.record(actor, 'file.replaced', id, described(received));
        return this.files.show(actor, id);
      }),
    );
  }

  private versionFrom(actor: Actor, { key, size, ...received }: ReceivedFile): NewVersion {
    return {
      ...received,
      storageKey: key,
      size: BigInt(size),
      uploadedById: actor.kind === 'member' ? actor.id : null,
      speakerId: actor.kind === 'speaker' ? actor.speakerId : null,
      createdAt: this.clock.now(),
    };
  }
}

const described = ({ fileName, size, sha256 }: ReceivedFile) => ({ fileName, size, sha256 });
