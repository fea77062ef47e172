import { Injectable } from '@nestjs/common';
import { z } from 'zod';
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

const Recall = z.object({ reason: z.string() });

const body = { select: { municipality: { select: { name: true } } } } as const;

/** What signals about minutes speak of: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class MinutesFactsRepository {
  constructor(private readonly database: Database) {}

  minutes(id: string): Promise<MinutesOfMeeting | null> {
    return this.database.client.minutes.findUnique({ where: { id }, select: ofMeeting });
  }

  /** What whoever called them back said to it. */
  async reasonOfRecall(minutesId: string): Promise<string | undefined> {
    const entry = await this.database.client.auditEntry.findFirst({
      where: { subjectId: minutesId, action: 'minutes.recalled' },
      select: { details: true },
      orderBy: { id: 'desc' },
    });
    return Recall.safeParse(entry?.details).data?.reason;
  }

  version(id: string) {
    return this.database.client.minutesVersion.findUnique({
      where: { id },
      select: { number: true, reason: true, minutes: { select: ofMeeting } },
    });
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
