import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const asked = {
  id: true,
  number: true,
  title: true,
  startsAt: true,
  endsAt: true,
  workingGroupId: true,
  workingGroup: { select: { name: true, reportRequestDays: true } },
} satisfies Prisma.MeetingSelect;
const withRequest = {
  ...asked,
  dispatches: {
    where: { kind: 'report_request' },
    select: { createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: 1,
  },
} satisfies Prisma.MeetingSelect;
export type AskingMeetingRecord = Prisma.MeetingGetPayload<{ select: typeof asked }>;
export type AwaitedMeetingRecord = Prisma.MeetingGetPayload<{ select: typeof withRequest }>;

@Injectable()
export class ReportRequestsRepository {
  constructor(private readonly database: Database) {}

  /** Nobody else asks or reminds, changes the meeting or calls it off before the running transaction ends. */
  async lockMeeting(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${id}::uuid for no key update`;
  }

  /** When the municipalities were asked first. */
  async lookUpRequestedAt(meetingId: string): Promise<Date | null> {
    const first = await this.database.client.dispatch.findFirst({
      where: { meetingId, kind: 'report_request' },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    });
    return first?.createdAt ?? null;
  }

  /** Meetings that will be held. */
  listAhead(now: Date, until: Date): Promise<AwaitedMeetingRecord[]> {
    return this.database.client.meeting.findMany({
      where: ahead({ gt: now, lt: until }),
      select: withRequest,
      orderBy: { startsAt: 'asc' },
    });
  }

  /** One of them, as it stands now. */
  lookUpAhead(id: string, now: Date): Promise<AwaitedMeetingRecord | null> {
    return this.database.client.meeting.findFirst({ where: { id, ...ahead({ gt: now }) }, select: withRequest });
  }

  /** Municipalities that have handed in. */
  async listSubmitted(meetingId: string): Promise<string[]> {
    const rows = await this.database.client.municipalityReport.findMany({
      where: { meetingId, submittedAt: { not: null } },
      select: { municipalityId: true },
    });
    return rows.map(({ municipalityId }) => municipalityId);
  }
}

const ahead = (startsAt: { gt: Date; lt?: Date }): Prisma.MeetingWhereInput => ({
  state: { in: ['scheduled', 'invited'] },
  cancelledAt: null,
  startsAt,
});
