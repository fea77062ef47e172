import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const select = {
  id: true,
  workingGroupId: true,
  endsAt: true,
  minutes: { select: { minuteTakerId: true } },
} satisfies Prisma.MeetingSelect;
export type AwaitedMinutes = Prisma.MeetingGetPayload<{ select: typeof select }>;

/** Past meetings whose minutes the group has not seen. For a job: nobody asks. */
@Injectable()
export class MinutesRemindersRepository {
  constructor(private readonly database: Database) {}

  list(after: Date, now: Date): Promise<AwaitedMinutes[]> {
    return this.database.client.meeting.findMany({ where: { ...AWAITED, endsAt: { gt: after, lte: now } }, select });
  }

  /** As it stands now, and nobody circulates its minutes before the running transaction ends. */
  async lookUpAndHold(id: string): Promise<AwaitedMinutes | null> {
    await this.database.client.$queryRaw`select id from minutes where meeting_id = ${id}::uuid for share`;
    return this.database.client.meeting.findFirst({ where: { AND: [{ id }, AWAITED] }, select });
  }
}

const AWAITED = {
  cancelledAt: null,
  state: { in: ['scheduled', 'invited', 'held'] },
  OR: [{ minutes: null }, { minutes: { state: 'draft' } }],
} satisfies Prisma.MeetingWhereInput;
