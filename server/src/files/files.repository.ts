import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import type { FileOwner } from './file-owners.service.js';

const whole = {
  rights: true,
  versions: {
    include: {
      uploadedBy: { select: { givenName: true, familyName: true } },
      speaker: { select: { givenName: true, familyName: true } },
    },
    orderBy: { number: 'desc' },
  },
} satisfies Prisma.FileInclude;

export type FileRecord = Prisma.FileGetPayload<{ include: typeof whole }>;
export type VersionRecord = FileRecord['versions'][number];
export type RightsRecord = NonNullable<FileRecord['rights']>;
export type NewVersion = Pick<
  VersionRecord,
  'storageKey' | 'fileName' | 'mediaType' | 'size' | 'sha256' | 'uploadedById' | 'speakerId' | 'createdAt' | 'scanState'
>;

/** Knows no visibility of its own: whoever calls has asked the owner. */
@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<FileRecord> {
    const found = await this.lookUp(id);
    if (!found) throw new NotFound();
    return found;
  }

  lookUp(id: string): Promise<FileRecord | null> {
    return this.database.client.file.findUnique({ where: { id }, include: whole });
  }

  listOf({ type, id }: FileOwner): Promise<FileRecord[]> {
    return this.database.client.file.findMany({
      where: { ownerType: type, ownerId: id },
      include: whole,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
  }

  /** Of many owners of one type. */
  listOfMany(type: string, ids: readonly string[]): Promise<FileRecord[]> {
    return this.database.client.file.findMany({
      where: { ownerType: type, ownerId: { in: [...ids] } },
      include: whole,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
  }

  async isKnown(storageKey: string): Promise<boolean> {
    const { client } = this.database;
    const named = { OR: [{ storageKey }, { pdfStorageKey: storageKey }] };
    return (
      (await client.fileVersion.count({ where: named })) > 0 ||
      (await client.pageImage.count({ where: { storageKey } })) > 0
    );
  }

  /** One upload after the other per owner: order and recognition of duplicates need it. Until the transaction ends. */
  async lockOwner({ type, id }: FileOwner): Promise<void> {
    await this.database.client.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${type}:${id}`}, 0))`;
  }

  async add(owner: FileOwner, position: number, version: NewVersion): Promise<string> {
    const { createdAt } = version;
    const { id } = await this.database.client.file.create({
      data: {
        ownerType: owner.type,
        ownerId: owner.id,
        position,
        createdAt,
        versions: { create: { ...version, number: 1 } },
      },
      select: { id: true },
    });
    return id;
  }

  /** The rights belong to the bytes, and so does the word about their notes: new bytes wait for theirs. */
  async addVersion(file: FileRecord, version: NewVersion): Promise<void> {
    await this.raise(file.id, file.version, { notesReleased: false });
    const number = (file.versions[0]?.number ?? 0) + 1;
    await this.database.client.fileVersion.create({ data: { ...version, number, fileId: file.id } });
    await this.database.client.fileRights.deleteMany({ where: { fileId: file.id } });
  }

  async saveRights(fileId: string, version: number, rights: Omit<RightsRecord, 'fileId'>): Promise<void> {
    await this.raise(fileId, version, {});
    await this.database.client.fileRights.upsert({
      where: { fileId },
      create: { ...rights, fileId },
      update: rights,
    });
  }

  async save(
    fileId: string,
    version: number,
    change: Partial<Pick<FileRecord, 'publishedFrom' | 'alternativeOfId'>>,
  ): Promise<void> {
    await this.raise(fileId, version, change);
  }

  async giveTo(id: string, owner: FileOwner): Promise<void> {
    await this.database.client.file.update({ where: { id }, data: { ownerType: owner.type, ownerId: owner.id } });
  }

  async withdraw(fileId: string, version: number, withdrawnAt: Date): Promise<void> {
    await this.raise(fileId, version, { withdrawnAt });
  }

  private async raise(id: string, version: number, change: Prisma.FileUncheckedUpdateManyInput): Promise<void> {
    const { count } = await this.database.client.file.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}
