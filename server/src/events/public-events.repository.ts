import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import { HOME_ZONE } from '../platform/clock/calendar-day.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';

/** No person's name is part of it. */
const shown = {
  workingGroup: { select: { name: true, shortName: true } },
  hostMunicipality: { select: { id: true, slug: true, name: true } },
  programme: { orderBy: { position: 'asc' }, select: { startsAt: true, endsAt: true, title: true, note: true } },
} satisfies Prisma.EventInclude;
const isPublic = { publishedAt: { not: null }, visibility: 'public' } satisfies Prisma.EventWhereInput;

export type PublicEventRecord = Prisma.EventGetPayload<{ include: typeof shown }>;

/** From an instant up to another, without it; absent: without end. */
export type PublicEventPeriod = { from?: Date | undefined; to?: Date | undefined; limit?: number | undefined };

const MOST = 1000;

@Injectable()
export class PublicEventsRepository {
  constructor(private readonly database: Database) {}

  /** The earliest first. */
  list({ from, to, limit = MOST }: PublicEventPeriod): Promise<PublicEventRecord[]> {
    return this.database.client.event.findMany({
      where: { ...isPublic, ...(from && { endsAt: { gte: from } }), ...(to && { startsAt: { lt: to } }) },
      include: shown,
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: limit,
    });
  }

  /** By the clock of the district, of those that are over. */
  async listYears(before: Date): Promise<number[]> {
    const rows = await this.database.client.$queryRaw<Array<{ year: number }>>`
      select distinct extract(year from starts_at at time zone ${HOME_ZONE})::int as year from event
       where published_at is not null and visibility = 'public' and ends_at < ${before}`;
    return rows.map(({ year }) => year);
  }

  async find(slug: string): Promise<PublicEventRecord> {
    const found = await this.database.client.event.findFirst({ where: { ...isPublic, slug }, include: shown });
    if (!found) throw new NotFound();
    return found;
  }
}
