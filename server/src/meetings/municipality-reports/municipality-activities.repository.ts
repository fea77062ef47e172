import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import type { Position } from '../../platform/http/page.js';

const told = {
  include: {
    meeting: {
      select: {
        id: true,
        number: true,
        startsAt: true,
        workingGroupId: true,
        workingGroup: { select: { id: true, shortName: true } },
      },
    },
  },
} satisfies Prisma.MunicipalityReportDefaultArgs;
export type ActivityRecord = Prisma.MunicipalityReportGetPayload<typeof told>;

@Injectable()
export class MunicipalityActivitiesRepository {
  constructor(private readonly database: Database) {}

  /** The wall: what was handed in for meetings of the actor's groups that have begun. */
  private visibleTo(actor: Actor, municipalityId: string, now: Date): Prisma.MunicipalityReportWhereInput {
    return {
      municipalityId,
      submittedAt: { not: null },
      meeting: {
        workingGroupId: { in: actor.workingGroupIds },
        state: { notIn: ['draft', 'polling'] },
        cancelledAt: null,
        startsAt: { lte: now },
      },
    };
  }

  /** Newest first, with one more than asked for. */
  list(
    actor: Actor,
    municipalityId: string,
    { tag, now, after, limit }: { tag: string | undefined; now: Date; after: Position | undefined; limit: number },
  ): Promise<ActivityRecord[]> {
    return this.database.client.municipalityReport.findMany({
      where: {
        AND: [
          this.visibleTo(actor, municipalityId, now),
          tag === undefined ? {} : { tags: { has: tag } },
          after === undefined
            ? {}
            : {
                OR: [
                  { meeting: { startsAt: { lt: after.at } } },
                  { meeting: { startsAt: after.at }, id: { lt: after.id } },
                ],
              },
        ],
      },
      ...told,
      orderBy: [{ meeting: { startsAt: 'desc' } }, { id: 'desc' }],
      take: limit + 1,
    });
  }

  async listTags(actor: Actor, municipalityId: string, now: Date): Promise<string[]> {
    const rows = await this.database.client.municipalityReport.findMany({
      where: this.visibleTo(actor, municipalityId, now),
      select: { tags: true },
    });
    return rows.flatMap(({ tags }) => tags);
  }
}
