import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const member = { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } } as const;
const revision = {
  number: true,
  cause: true,
  createdAt: true,
  authors: { select: { member }, orderBy: { member: { familyName: 'asc' } } },
} satisfies Prisma.MinutesRevisionSelect;
export type RevisionRecord = Prisma.MinutesRevisionGetPayload<{ select: typeof revision }>;

/** More nobody looks through; the youngest count. */
const MOST = 300;

/** Whoever asks has proved that he sees the minutes. */
@Injectable()
export class RevisionsRepository {
  constructor(private readonly database: Database) {}

  /** The youngest first. `beginning` cuts off what was before. */
  list(minutesId: string, beginning: Date | null): Promise<RevisionRecord[]> {
    return this.database.client.minutesRevision.findMany({
      where: { minutesId, ...(beginning && { createdAt: { gte: beginning } }) },
      select: revision,
      orderBy: { number: 'desc' },
      take: MOST,
    });
  }

  async find(minutesId: string, number: number, beginning: Date | null) {
    const found = await this.database.client.minutesRevision.findFirst({
      where: { minutesId, number, ...(beginning && { createdAt: { gte: beginning } }) },
      select: { ...revision, sections: true },
    });
    if (!found) throw new NotFound();
    return found;
  }
}
