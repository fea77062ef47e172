import { Injectable } from '@nestjs/common';
import type { Contributor as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { UploadLocks } from '../../platform/uploads/upload-locks.js';
import { UploadSpace } from '../../platform/uploads/upload-space.js';
import { UploadInUse, UploadOffsetDiffers } from '../../platform/uploads/uploads.errors.js';
import type { File } from '../files.schemas.js';
import { FilesService } from '../files.service.js';
import { IntakeService } from './intake.service.js';
import { type TransferRecord, TransfersRepository } from './transfers.repository.js';
import { UploadsService } from './uploads.service.js';

type Announced = Pick<TransferRecord, 'ownerType' | 'ownerId' | 'fileId' | 'fileName' | 'size'>;

/** Makes a file of an upload that is whole: exactly once, however often its end is reported. */
@Injectable()
export class ArrivalsService {
  constructor(
    private readonly repository: TransfersRepository,
    private readonly uploads: UploadsService,
    private readonly intake: IntakeService,
    private readonly files: FilesService,
    private readonly space: UploadSpace,
    private readonly locks: UploadLocks,
    private readonly clock: Clock,
  ) {}

  /** What is to come would be taken as far as its name and size tell, and the talk has room for it. */
  async requireAcceptable(actor: Actor, transfer: Announced): Promise<void> {
    const { type } = this.intake.expect(transfer.fileName, Number(transfer.size));
    this.uploads.requireFitting(type, transfer.ownerType);
    if (transfer.fileId === null)
      await this.uploads.requireRoom(actor, { type: transfer.ownerType, id: transfer.ownerId });
  }

  /** A refusal is final and takes the bytes along; what failed for our sake can be asked for again. */
  async receive(actor: Actor, id: string): Promise<File> {
    return this.locks.hold(arrivalOf(id), async () => {
      const transfer = await this.repository.find(actor, id, this.clock.now());
      if (transfer.completedAt && transfer.fileId) return this.files.show(actor, transfer.fileId);
      try {
        const file = await this.record(actor, transfer);
        await this.space.remove(id);
        return file;
      } catch (error) {
        if (isFinal(error)) await this.discard(id);
        throw error;
      }
    });
  }

  /** Not while a piece comes in or a file is being made of it. */
  async giveUp(id: string): Promise<void> {
    await this.locks.hold(id, () => this.locks.hold(arrivalOf(id), () => this.discard(id)));
  }

  /** First the bytes: as long as they lie there, their row tells of them. */
  async discard(id: string): Promise<void> {
    await this.space.remove(id);
    await this.repository.remove(id);
  }

  private record(actor: Actor, { id, ownerType, ownerId, fileId, ...transfer }: TransferRecord): Promise<File> {
    const delivery = { name: transfer.fileName, size: Number(transfer.size), bytes: this.space.bytesOf(id) };
    const recorded = (file: string) => this.repository.complete(id, file, this.clock.now());
    return fileId === null
      ? this.uploads.store(actor, { type: ownerType, id: ownerId }, delivery, recorded)
      : this.uploads.replace(actor, fileId, delivery, recorded);
  }
}

const PASSING = [Stale, UploadInUse, UploadOffsetDiffers];

const arrivalOf = (id: string) => `arrival:${id}`;

const isFinal = (error: unknown): boolean =>
  error instanceof DomainError && error.status < 500 && !PASSING.some((kind) => error instanceof kind);
