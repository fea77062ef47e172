import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { KnownVisit } from '../rules/visit.js';

@Injectable()
export class VisitsRepository {
  constructor(private readonly database: Database) {}

  async lookUp(memberId: string): Promise<KnownVisit | null> {
    return this.database.client.visit.findUnique({
      where: { memberId },
      select: { lastSeenAt: true, lastVisitAt: true },
    });
  }

  /** Of two windows that open at once the second finds the visit of the first: nothing is lost. */
  async save(memberId: string, before: KnownVisit | null, visit: KnownVisit): Promise<void> {
    const { visit: visits } = this.database.client;
    if (before === null) await visits.createMany({ data: { memberId, ...visit }, skipDuplicates: true });
    else await visits.updateMany({ where: { memberId, lastSeenAt: before.lastSeenAt }, data: visit });
  }
}
