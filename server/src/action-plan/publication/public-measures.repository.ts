import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const municipality = { select: { name: true, kind: true } } as const;
const shown = {
  id: true,
  title: true,
  description: true,
  startsOn: true,
  endsOn: true,
  workingGroup: { select: { name: true } },
  fields: {
    select: {
      code: true,
      title: true,
      measures: {
        where: { removedAt: null },
        select: {
          id: true,
          number: true,
          title: true,
          status: true,
          statusText: true,
          endsOn: true,
          confirmedAt: true,
          parties: { select: { role: true, municipality }, orderBy: { municipality: { name: 'asc' } } },
        },
        orderBy: { number: 'asc' },
      },
    },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.ActionPlanSelect;
export type PublicPlanRow = Prisma.ActionPlanGetPayload<{ select: typeof shown }>;

@Injectable()
export class PublicMeasuresRepository {
  constructor(private readonly database: Database) {}

  /** The plan that began last first. */
  list(): Promise<PublicPlanRow[]> {
    return this.database.client.actionPlan.findMany({
      where: { publicSince: { not: null } },
      select: shown,
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    });
  }

  /** False where it was public before. */
  async publish(id: string, publicSince: Date): Promise<boolean> {
    const { count } = await this.database.client.actionPlan.updateMany({
      where: { id, publicSince: null },
      data: { publicSince },
    });
    return count > 0;
  }

  /** False where it was not public. */
  async withdraw(id: string): Promise<boolean> {
    const { count } = await this.database.client.actionPlan.updateMany({
      where: { id, publicSince: { not: null } },
      data: { publicSince: null },
    });
    return count > 0;
  }
}
