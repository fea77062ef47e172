import { Injectable } from '@nestjs/common';
import type { Contributor as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type FileOwner, FileOwners } from '../file-owners.service.js';
import { FileRefused, TooManyFiles } from '../files.errors.js';
import { newestOf } from '../files.presenter.js';
import { type FileRecord, FilesRepository, type NewVersion } from '../files.repository.js';
import type { File } from '../files.schemas.js';
import { FilesService } from '../files.service.js';
import { type FileType, unfittingType } from '../rules/file-types.js';
import { hasRoomForSpeakers } from '../rules/speaker-allowance.js';
import { type Delivery, IntakeService, type ReceivedFile } from './intake.service.js';

/** What else is written with the record, in its transaction. */
type Recorded = (fileId: string) => Promise<void>;

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

  /** Before bytes come in for nothing. */
  requireFitting(type: FileType, ownerType: string): void {
    const refusal = unfittingType(type, this.owners.takesFilms(ownerType));
    if (refusal !== undefined) throw new FileRefused(refusal);
  }

  /** Said early, before bytes come in for nothing; what counts is asked again under the owner's lock. */
  async requireRoom(actor: Actor, owner: FileOwner): Promise<void> {
    if (actor.kind === 'speaker') requireRoomAmong(await this.repository.listOf(owner));
  }

  /** A new file of an owner. The same bytes once more are a success with the file that is there already. */
  async store(actor: Actor, owner: FileOwner, delivery: Delivery, recorded: Recorded): Promise<File> {
    await this.owners.requireContributor(actor, owner);
    return this.intake.take(delivery, (received) =>
      this.database.transaction(async () => {
        await this.repository.lockOwner(owner);
        // Once more: checking takes its time, and rights may have ended meanwhile.
        await this.owners.requireContributor(actor, owner);
        const id = await this.identify(actor, owner, received);
        await recorded(id);
        return this.files.show(actor, id);
      }),
    );
  }

  /** The next version of a file; the older ones stay with those who manage it. */
  async replace(actor: Actor, id: string, delivery: Delivery, recorded: Recorded): Promise<File> {
    const { file } = await this.files.findChangeable(actor, id);
    const owner = { type: file.ownerType, id: file.ownerId };
    return this.intake.take(delivery, (received) =>
      this.database.transaction(async () => {
        await this.repository.lockOwner(owner);
        const { file: current } = await this.files.findChangeable(actor, id);
        await recorded(id);
        if (newestOf(current).sha256 === received.sha256) return this.files.show(actor, id);
        await this.repository.addVersion(current, this.versionFrom(actor, received));
        await this.auditLog.record(actor, 'file.replaced', id, described(received));
        return this.files.show(actor, id);
      }),
    );
  }

  private async identify(actor: Actor, owner: FileOwner, received: ReceivedFile): Promise<string> {
    const present = await this.repository.listOf(owner);
    const same = present.find((file) => !file.withdrawnAt && newestOf(file).sha256 === received.sha256);
    if (same) return same.id;
    if (actor.kind === 'speaker') requireRoomAmong(present);
    const id = await this.repository.add(owner, present.length, this.versionFrom(actor, received));
    await this.auditLog.record(actor, 'file.added', id, { owner, ...described(received) });
    await this.owners.added(actor, owner, id);
    return id;
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

function requireRoomAmong(present: readonly FileRecord[]): void {
  if (!hasRoomForSpeakers(present)) throw new TooManyFiles();
}
