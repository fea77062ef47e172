import { Injectable } from '@nestjs/common';
import type { Contributor as Actor } from '../../access/actor.js';
import type { Upload } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { UploadExpired } from '../../platform/uploads/uploads.errors.js';

export type TransferRecord = Upload;
export type NewTransfer = Omit<TransferRecord, 'memberId' | 'speakerId' | 'completedAt'>;

/** Whose an upload is belongs to every question: that of somebody else does not exist. */
@Injectable()
export class TransfersRepository {
  constructor(private readonly database: Database) {}

  async add(actor: Actor, transfer: NewTransfer): Promise<void> {
    await this.database.client.upload.create({ data: { ...transfer, ...startedBy(actor) } });
  }

  async find(actor: Actor, id: string, now: Date): Promise<TransferRecord> {
    const found = await this.database.client.upload.findFirst({ where: { id, ...startedBy(actor) } });
    if (!found) throw new NotFound();
    if (found.expiresAt <= now) throw new UploadExpired();
    return found;
  }

  /** One beginning after the other per person, so that none goes uncounted. Until the transaction ends. */
  async lock(actor: Actor): Promise<void> {
    const key = `uploads:${actor.kind === 'member' ? actor.id : actor.speakerId}`;
    await this.database.client.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  }

  /** How many somebody has begun that are not complete. */
  countOpen(actor: Actor): Promise<number> {
    return this.database.client.upload.count({ where: { ...startedBy(actor), completedAt: null } });
  }

  async prolong(id: string, expiresAt: Date): Promise<void> {
    await this.database.client.upload.updateMany({ where: { id }, data: { expiresAt } });
  }

  /** With the record of the file, in its transaction. */
  async complete(id: string, fileId: string, completedAt: Date): Promise<void> {
    await this.database.client.upload.update({ where: { id }, data: { fileId, completedAt } });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.upload.deleteMany({ where: { id } });
  }

  /** Nobody goes on with them any more, or nobody may. */
  async listExpired(now: Date): Promise<string[]> {
    const rows = await this.database.client.upload.findMany({
      where: { OR: [{ expiresAt: { lte: now } }, { memberId: null, speakerId: null }] },
      select: { id: true },
      orderBy: { expiresAt: 'asc' },
      take: 500,
    });
    return rows.map(({ id }) => id);
  }
}

const startedBy = (actor: Actor): Pick<TransferRecord, 'memberId' | 'speakerId'> => ({
  memberId: actor.kind === 'member' ? actor.id : null,
  speakerId: actor.kind === 'speaker' ? actor.speakerId : null,
});
