import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { dayToColumn } from '../platform/clock/calendar-day.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } } as const;
const whole = {
  createdBy: person,
  consents: { orderBy: [{ personName: 'asc' }, { channel: 'asc' }] },
} satisfies Prisma.PictureInclude;
type Row = Prisma.PictureGetPayload<{ include: typeof whole }>;

const bytes = {
  rights: { select: { validUntil: true } },
  versions: {
    select: {
      scanState: true,
      previewState: true,
      pages: { where: { number: 1 }, select: { images: { select: { width: true, height: true } } } },
    },
    orderBy: { number: 'desc' },
    take: 1,
  },
} satisfies Prisma.FileInclude;
export type PictureFileRecord = Prisma.FileGetPayload<{ include: typeof bytes }>;
export type PictureRecord = Row & { file: PictureFileRecord | undefined };
export type ConsentRecord = Row['consents'][number];

/** What files of a picture are called where their owners are asked. */
export const PICTURE_FILES = 'picture';

/** More than anybody looks through. */
const MOST = 500;

@Injectable()
export class PicturesRepository {
  constructor(private readonly database: Database) {}

  /** The wall: pictures of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.PictureWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  async listVisible(actor: Actor, workingGroupId: string): Promise<PictureRecord[]> {
    const rows = await this.database.client.picture.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST,
    });
    return this.withFiles(rows);
  }

  async findVisible(actor: Actor, id: string): Promise<PictureRecord> {
    const row = await this.database.client.picture.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    const [found] = row ? await this.withFiles([row]) : [];
    if (!found) throw new NotFound();
    return found;
  }

  /** Without a wall: for what is public, for owners of files and for jobs. */
  async lookUp(id: string): Promise<PictureRecord | undefined> {
    return (await this.lookUpAll([id]))[0];
  }

  async lookUpAll(ids: readonly string[]): Promise<PictureRecord[]> {
    const where = { id: { in: [...ids] } };
    return this.withFiles(await this.database.client.picture.findMany({ where, include: whole }));
  }

  /** Without a wall: those taken on these days (YYYY-MM-DD), the first first. */
  async listTaken(workingGroupId: string, { from, until }: { from: string; until: string }): Promise<PictureRecord[]> {
    const rows = await this.database.client.picture.findMany({
      where: { workingGroupId, takenOn: { gte: dayToColumn(from), lte: dayToColumn(until) } },
      include: whole,
      orderBy: [{ takenOn: 'asc' }, { id: 'asc' }],
      take: MOST,
    });
    return this.withFiles(rows);
  }

  /** Lets nobody else change it or who agreed before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from picture where id = ${id}::uuid for update`;
  }

  async add(picture: Prisma.PictureUncheckedCreateInput): Promise<string> {
    return (await this.database.client.picture.create({ data: picture, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: Prisma.PictureUncheckedUpdateManyInput): Promise<void> {
    const { count } = await this.database.client.picture.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** Whether it stands anywhere. */
  async isInUse(id: string): Promise<boolean> {
    const { _count } = await this.database.client.picture.findUniqueOrThrow({
      where: { id },
      select: {
        _count: { select: { events: true, campaigns: true, newsItems: true, pressReleases: true, socialPosts: true } },
      },
    });
    return Object.values(_count).some((count) => count > 0);
  }

  async remove(id: string): Promise<void> {
    await this.database.client.picture.deleteMany({ where: { id } });
  }

  private async withFiles(rows: readonly Row[]): Promise<PictureRecord[]> {
    if (rows.length === 0) return [];
    const files = await this.database.client.file.findMany({
      where: { ownerType: PICTURE_FILES, ownerId: { in: rows.map(({ id }) => id) }, withdrawnAt: null },
      include: bytes,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const newest = new Map(files.map((file) => [file.ownerId, file]));
    return rows.map((row) => ({ ...row, file: newest.get(row.id) }));
  }
}
