import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const approvable = {
  id: true,
  state: true,
  objectionsUntil: true,
  meetingId: true,
  meeting: { select: { workingGroupId: true, startsAt: true } },
  _count: { select: { requests: { where: { state: 'open' } } } },
} satisfies Prisma.MinutesSelect;
export type Approvable = Prisma.MinutesGetPayload<{ select: typeof approvable }>;

type ApprovalChange = Pick<
  Prisma.MinutesUncheckedUpdateInput,
  'state' | 'approvedAt' | 'approval' | 'approvedById' | 'approvedInId'
> & { approvedAt: Date };

/** Minutes on their way, whoever asks: services have proved that somebody may, or nobody asks. */
@Injectable()
export class LifeCycleRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Approvable> {
    const found = await this.database.client.minutes.findUnique({ where: { id }, select: approvable });
    if (!found) throw new NotFound();
    return found;
  }

  /** Waits for whoever changes them, and keeps others waiting. */
  async findAndHold(id: string): Promise<Approvable> {
    await this.database.client.$queryRaw`select id from minutes where id = ${id}::uuid for no key update`;
    return this.find(id);
  }

  /** Circulated minutes whose last day for objections lies before this one. */
  async listOver(today: string): Promise<Array<{ id: string; objectionsUntil: Date | null }>> {
    return this.database.client.minutes.findMany({
      where: { state: 'circulated', objectionsUntil: { lt: dayToColumn(today) } },
      select: { id: true, objectionsUntil: true },
      orderBy: { objectionsUntil: 'asc' },
    });
  }

  async isLaterMeeting(id: string, { workingGroupId, startsAt }: Approvable['meeting']): Promise<boolean> {
    const where = { id, workingGroupId, startsAt: { gt: startsAt }, cancelledAt: null };
    return (await this.database.client.meeting.count({ where })) === 1;
  }

  async approve(id: string, change: ApprovalChange): Promise<void> {
    await this.database.client.minutes.update({
      where: { id },
      data: { ...change, updatedAt: change.approvedAt, version: { increment: 1 } },
    });
  }
}
