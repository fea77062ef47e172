import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

const awaiting = {
  objectionsUntil: true,
  meeting: { select: { id: true, number: true, workingGroupId: true } },
} as const;

export type AwaitingApproval = {
  objectionsUntil: Date | null;
  meeting: { id: string; number: number; workingGroupId: string };
};

/** For agendas: minutes that lie before the group and are not approved. */
@Injectable()
export class MinutesApprovalRepository {
  constructor(private readonly database: Database) {}

  /** Of meetings before an instant, the oldest first. */
  listBefore(workingGroupId: string, instant: Date): Promise<AwaitingApproval[]> {
    return this.database.client.minutes.findMany({
      where: { state: 'circulated', meeting: { workingGroupId, startsAt: { lt: instant } } },
      select: awaiting,
      orderBy: { meeting: { startsAt: 'asc' } },
    });
  }

  lookUp(id: string): Promise<AwaitingApproval | null> {
    return this.database.client.minutes.findFirst({ where: { id, state: 'circulated' }, select: awaiting });
  }
}
