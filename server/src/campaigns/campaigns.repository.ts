import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { holdSlugs } from '../platform/database/hold-slugs.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const municipality = {
  select: { id: true, slug: true, name: true, officialName: true, abbreviation: true, ags: true },
} as const;
export const whole = {
  workingGroup: { select: { id: true, name: true, shortName: true } },
  copiedFrom: { select: { id: true, title: true } },
  steps: { orderBy: { position: 'asc' }, include: { progress: true } },
  participations: { include: { municipality } },
  sites: { include: { municipality }, orderBy: [{ name: 'asc' }, { id: 'asc' }] },
  figures: { include: { municipality }, orderBy: { name: 'asc' } },
} satisfies Prisma.CampaignInclude;
export type CampaignRecord = Prisma.CampaignGetPayload<{ include: typeof whole }>;
export type CampaignChange = Prisma.CampaignUncheckedUpdateManyInput;

@Injectable()
export class CampaignsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: campaigns of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.CampaignWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  /** The latest first; what has no date yet comes before. */
  listVisible(actor: Actor, workingGroupId: string): Promise<CampaignRecord[]> {
    return this.database.client.campaign.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ startsAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      take: 100,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<CampaignRecord> {
    const found = await this.database.client.campaign.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For jobs and for what other modules keep beside it; nobody asks. */
  lookUp(id: string): Promise<CampaignRecord | null> {
    return this.database.client.campaign.findUnique({ where: { id }, include: whole });
  }

  /** For jobs: those that are not over, with what the municipalities said. */
  listOpen() {
    return this.database.client.campaign.findMany({
      where: { closedAt: null },
      select: {
        ...{ id: true, workingGroupId: true, title: true, startsAt: true, sitesUntil: true },
        steps: { select: { id: true, title: true, daysBefore: true, dueOn: true, progress: true } },
        participations: { select: { municipalityId: true, state: true } },
        sites: { select: { municipalityId: true, state: true } },
      },
      orderBy: { id: 'asc' },
    });
  }

  /** With a date in a period, without its end. */
  listDated(actor: Actor, workingGroupId: string, from: Date, to: Date) {
    return this.database.client.campaign.findMany({
      where: { AND: [{ workingGroupId, startsAt: { gte: from, lt: to } }, this.visibleTo(actor)] },
      select: { id: true, title: true, startsAt: true, endsAt: true, isDateProvisional: true, publishedAt: true },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    });
  }

  /** Addresses that begin like this; nobody else takes one before the running transaction does. */
  holdSlugs(wanted: string): Promise<string[]> {
    return holdSlugs(this.database, 'campaign', wanted);
  }

  async hasPicture(workingGroupId: string, id: string): Promise<boolean> {
    return (await this.database.client.picture.count({ where: { id, workingGroupId } })) > 0;
  }

  async add(campaign: Prisma.CampaignUncheckedCreateInput): Promise<string> {
    return (await this.database.client.campaign.create({ data: campaign, select: { id: true } })).id;
  }

  async remove(id: string): Promise<void> {
    await this.database.client.campaign.deleteMany({ where: { id } });
  }

  /** Nobody plans or ends it meanwhile; several municipalities may speak at once. */
  async holdStill(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from campaign where id = ${id}::uuid for share`;
  }

  /** Nobody else changes it before the running transaction does. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from campaign where id = ${id}::uuid for no key update`;
  }

  async save(id: string, version: number, change: CampaignChange): Promise<void> {
    const { count } = await this.database.client.campaign.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}

export type OpenCampaign = Awaited<ReturnType<CampaignsRepository['listOpen']>>[number];
