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
export type AskingMeetingRecord = Prisma.MeetingGetPayload<{ select: typeof asked }>;

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

  /** Meetings that will be held and nobody has asked for yet. */
  listUnasked(now: Date, until: Date): Promise<AskingMeetingRecord[]> {
    return this.database.client.meeting.findMany({
      where: {
        state: { in: ['scheduled', 'invited'] },
        cancelledAt: null,
        startsAt: { gt: now, lt: until },
        dispatches: { none: { kind: 'report_request' } },
      },
      select: asked,
      orderBy: { startsAt: 'asc' },
    });
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
