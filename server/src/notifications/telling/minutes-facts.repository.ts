import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const head = {
  id: true,
  workingGroupId: true,
  number: true,
  title: true,
  state: true,
  startsAt: true,
  cancelledAt: true,
  datePoll: { select: { decidedAt: true } },
} satisfies Prisma.MeetingSelect;
const ofMeeting = {
  id: true,
  minuteTakerId: true,
  meeting: { select: head },
  _count: { select: { requests: { where: { state: 'open' } } } },
} satisfies Prisma.MinutesSelect;
export type MinutesOfMeeting = Prisma.MinutesGetPayload<{ select: typeof ofMeeting }>;

const body = { select: { municipality: { select: { name: true } } } } as const;

/** What signals about minutes speak of: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class MinutesFactsRepository {
  constructor(private readonly database: Database) {}

  minutes(id: string): Promise<MinutesOfMeeting | null> {
    return this.database.client.minutes.findUnique({ where: { id }, select: ofMeeting });
  }

  async reasonOf(minutesId: string, number: number): Promise<string | undefined> {
    const found = await this.database.client.minutesVersion.findUnique({
      where: { minutesId_number: { minutesId, number } },
      select: { reason: true },
    });
    return found?.reason ?? undefined;
  }

  comment(id: string) {
    return this.database.client.minutesComment.findUnique({
      where: { id },
      select: { member: body, minutes: { select: ofMeeting } },
    });
  }

  request(id: string) {
    return this.database.client.changeRequest.findUnique({
      where: { id },
      select: { state: true, answer: true, memberId: true, member: body, minutes: { select: ofMeeting } },
    });
  }
}
