import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { MinutesState } from './rules/life-cycle.js';

const awaiting = {
  state: true,
  objectionsUntil: true,
  approvedAt: true,
  meeting: { select: { id: true, number: true, workingGroupId: true } },
} as const;

export type AwaitingApproval = {
  state: MinutesState;
  objectionsUntil: Date | null;
  approvedAt: Date | null;
  meeting: { id: string; number: number; workingGroupId: string };
};

/** For agendas: minutes that lie before the group, and how those of the last meeting were approved. */
@Injectable()
export class MinutesApprovalRepository {
  constructor(private readonly database: Database) {}

  /** Of meetings before an instant, the oldest first. */
  async listBefore(workingGroupId: string, instant: Date): Promise<AwaitingApproval[]> {
    const earlier = { workingGroupId, startsAt: { lt: instant }, cancelledAt: null };
    const last = await this.database.client.meeting.findFirst({
      where: { ...earlier, state: { in: ['held', 'closed'] } },
      select: { id: true },
      orderBy: { startsAt: 'desc' },
    });
    return this.database.client.minutes.findMany({
      where: {
        meeting: earlier,
        OR: [{ state: 'circulated' }, ...(last ? [{ state: 'approved' as const, meetingId: last.id }] : [])],
      },
      select: awaiting,
      orderBy: { meeting: { startsAt: 'asc' } },
    });
  }

  lookUp(id: string): Promise<AwaitingApproval | null> {
    return this.database.client.minutes.findFirst({ where: { id, state: 'circulated' }, select: awaiting });
  }
}
