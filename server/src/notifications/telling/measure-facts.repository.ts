import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const named = {
  id: true,
  number: true,
  title: true,
  fieldOfAction: { select: { code: true } },
  actionPlan: { select: { workingGroupId: true } },
} as const;

/** What is known of measures, for telling: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class MeasureFactsRepository {
  constructor(private readonly database: Database) {}

  /** With who said last how it stands. */
  measure(id: string) {
    return this.database.client.measure.findFirst({
      where: { id, removedAt: null },
      select: {
        ...named,
        revisions: {
          select: { member: { select: { municipality: { select: { name: true } } } } },
          orderBy: { number: 'desc' },
          take: 1,
        },
      },
    });
  }

  /** Still unanswered, of measures on the plan. */
  listRequests(ids: readonly string[]) {
    return this.database.client.measureUpdateRequest.findMany({
      where: { id: { in: [...ids] }, answeredAt: null, measure: { removedAt: null } },
      select: { municipalityId: true, measure: { select: named } },
    });
  }
}
