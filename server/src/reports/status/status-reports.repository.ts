import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const whole = {
  member: { select: { academicTitle: true, givenName: true, familyName: true } },
  actionPlan: { select: { workingGroupId: true } },
} satisfies Prisma.StatusReportInclude;
export type StatusReportRecord = Prisma.StatusReportGetPayload<{ include: typeof whole }>;

@Injectable()
export class StatusReportsRepository {
  constructor(private readonly database: Database) {}

  private visibleTo(actor: Actor): Prisma.StatusReportWhereInput {
    return { actionPlan: { workingGroupId: { in: actor.workingGroupIds } } };
  }

  listVisible(actor: Actor, actionPlanId: string): Promise<StatusReportRecord[]> {
    return this.database.client.statusReport.findMany({
      where: { AND: [{ actionPlanId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: { asOf: 'desc' },
    });
  }

  async findVisible(actor: Actor, id: string): Promise<StatusReportRecord> {
    const found = await this.database.client.statusReport.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Once for each day, also of two at once. False: it was known. */
  async add(actionPlanId: string, asOf: string, memberId: string, createdAt: Date): Promise<boolean> {
    const { count } = await this.database.client.statusReport.createMany({
      data: [{ actionPlanId, asOf: dayToColumn(asOf), memberId, createdAt }],
      skipDuplicates: true,
    });
    return count > 0;
  }

  async remove(id: string): Promise<void> {
    await this.database.client.statusReport.deleteMany({ where: { id } });
  }
}
