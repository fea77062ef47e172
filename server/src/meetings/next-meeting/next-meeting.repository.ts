import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const CONSIDERED = 40;

export type EarlierMeeting = { startsAt: Date; hostMunicipalityId: string | null };

/** What went before the next meeting of a group: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class NextMeetingRepository {
  constructor(private readonly database: Database) {}

  /** Meetings that took place, the newest first. */
  listEarlier(workingGroupId: string, now: Date): Promise<EarlierMeeting[]> {
    return this.database.client.meeting.findMany({
      where: { workingGroupId, startsAt: { lte: now }, cancelledAt: null, state: { notIn: ['polling', 'draft'] } },
      select: { startsAt: true, hostMunicipalityId: true },
      orderBy: { startsAt: 'desc' },
      take: CONSIDERED,
    });
  }

  /** Ended between two moments, in whatever state. */
  async listEnded(after: Date, now: Date): Promise<string[]> {
    const found = await this.database.client.meeting.findMany({
      where: { endsAt: { gt: after, lte: now }, cancelledAt: null, state: { notIn: ['polling', 'draft'] } },
      select: { id: true },
      orderBy: { endsAt: 'asc' },
    });
    return found.map(({ id }) => id);
  }

  async usualTime(workingGroupId: string): Promise<{ start: string; minutes: number }> {
    const group = await this.database.client.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
    return { start: group.usualStartTime, minutes: group.usualDurationMinutes };
  }
}
