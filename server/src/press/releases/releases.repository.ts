import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { holdSlugs } from '../../platform/database/hold-slugs.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const named = { select: { id: true, title: true } } as const;
const person = { select: { academicTitle: true, givenName: true, familyName: true } } as const;
const brief = {
  campaign: named,
  event: named,
  quotes: { select: { state: true } },
} satisfies Prisma.PressReleaseInclude;
export type BriefReleaseRecord = Prisma.PressReleaseGetPayload<{ include: typeof brief }>;
const whole = {
  campaign: { select: { id: true, title: true, isDateProvisional: true } },
  event: { select: { id: true, title: true, startsAt: true, endsAt: true, locationName: true } },
  workingGroup: { select: { name: true, shortName: true } },
  quotes: { orderBy: { position: 'asc' } },
  pictures: { select: { pictureId: true }, orderBy: { position: 'asc' } },
  createdBy: person,
  _count: { select: { revisions: true } },
} satisfies Prisma.PressReleaseInclude;
export type ReleaseRecord = Prisma.PressReleaseGetPayload<{ include: typeof whole }>;
export type ReleaseChange = Omit<Prisma.PressReleaseUncheckedUpdateManyInput, 'id' | 'workingGroupId' | 'version'>;
export type NewRelease = Prisma.PressReleaseUncheckedCreateInput;

@Injectable()
export class ReleasesRepository {
  constructor(private readonly database: Database) {}

  /** The wall: releases of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.PressReleaseWhereInput {
    return actor.kind === 'member' ? { workingGroupId: { in: actor.workingGroupIds } } : { id: { in: [] } };
  }

  /** The newest, which are more than anybody reads. */
  listVisible(actor: Actor, filter: Prisma.PressReleaseWhereInput): Promise<BriefReleaseRecord[]> {
    return this.database.client.pressRelease.findMany({
      where: { AND: [filter, this.visibleTo(actor)] },
      include: brief,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<ReleaseRecord> {
    const found = await this.database.client.pressRelease.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For jobs and for who follows a mailed link; nobody asks. */
  lookUp(id: string): Promise<ReleaseRecord | null> {
    return this.database.client.pressRelease.findUnique({ where: { id }, include: whole });
  }

  /** Nobody else changes it, its quotes or its texts before the running transaction does. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from press_release where id = ${id}::uuid for no key update`;
  }

  /** Addresses that begin like this; nobody else takes one before the running transaction does. */
  holdSlugs(wanted: string): Promise<string[]> {
    return holdSlugs(this.database, 'press_release', wanted);
  }

  async add(release: NewRelease): Promise<string> {
    return (await this.database.client.pressRelease.create({ data: release, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: ReleaseChange): Promise<void> {
    const { count } = await this.database.client.pressRelease.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** What it shows beside the text, in order. */
  async setPictures(pressReleaseId: string, pictureIds: readonly string[]): Promise<void> {
    const { pressPicture } = this.database.client;
    await pressPicture.deleteMany({ where: { pressReleaseId } });
    await pressPicture.createMany({
      data: pictureIds.map((pictureId, position) => ({ pressReleaseId, pictureId, position })),
    });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.pressRelease.deleteMany({ where: { id } });
  }

  /** How it stands, before somebody changes it. */
  async keepRevision({ id, title, subtitle, text, background }: ReleaseRecord, changedById: string): Promise<void> {
    const { pressReleaseRevision } = this.database.client;
    const last = await pressReleaseRevision.aggregate({ where: { pressReleaseId: id }, _max: { number: true } });
    const number = (last._max.number ?? 0) + 1;
    const revision = { pressReleaseId: id, number, title, subtitle, text, background, changedById };
    await pressReleaseRevision.create({ data: revision });
  }

  listRevisions(pressReleaseId: string) {
    return this.database.client.pressReleaseRevision.findMany({
      where: { pressReleaseId },
      include: { changedBy: person },
      orderBy: { number: 'desc' },
      take: 100,
    });
  }

  /** Whole names of everybody who belonged to the group. */
  listNames(workingGroupId: string) {
    return this.database.client.member.findMany({
      where: { memberships: { some: { workingGroupId } } },
      select: { givenName: true, familyName: true },
    });
  }

  /** Released ones whose embargo ended, or that had none, between two moments. */
  async listBecamePublic(after: Date, until: Date): Promise<string[]> {
    const within = { gt: after, lte: until };
    const found = await this.database.client.pressRelease.findMany({
      where: { state: 'released', releasedAt: { lte: until }, OR: [{ embargoUntil: within }, { releasedAt: within }] },
      select: { id: true, embargoUntil: true },
    });
    return found.filter(({ embargoUntil }) => embargoUntil === null || embargoUntil <= until).map(({ id }) => id);
  }
}
