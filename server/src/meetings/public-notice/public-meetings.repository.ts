import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const head = {
  id: true,
  number: true,
  title: true,
  state: true,
  startsAt: true,
  endsAt: true,
  locationName: true,
  locationAddress: true,
  cancelledAt: true,
  publicSince: true,
  calendarUid: true,
  calendarSequence: true,
  workingGroup: { select: { id: true, name: true, shortName: true } },
} satisfies Prisma.MeetingSelect;
export type PublicMeetingRecord = Prisma.MeetingGetPayload<{ select: typeof head }>;

const page = {
  ...head,
  agendaItems: {
    where: { isPublic: true },
    select: { id: true, number: true, title: true, putOffAt: true },
    orderBy: { position: 'asc' },
  },
  invitedAgenda: {
    where: { agendaItem: { isPublic: true } },
    select: { number: true, title: true, supplement: true },
    orderBy: { position: 'asc' },
  },
  minutes: { select: { id: true, publication: { select: { publishedAt: true } } } },
} satisfies Prisma.MeetingSelect;
export type PublicMeetingPageRecord = Prisma.MeetingGetPayload<{ select: typeof page }>;

/** The wall towards everybody. */
const isPublic: Prisma.MeetingWhereInput = {
  publicSince: { not: null },
  state: { notIn: ['draft', 'polling'] },
};
const MOST = 500;

@Injectable()
export class PublicMeetingsRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<PublicMeetingRecord[]> {
    return this.database.client.meeting.findMany({
      where: isPublic,
      select: head,
      orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
      take: MOST,
    });
  }

  find(id: string): Promise<PublicMeetingPageRecord | null> {
    return this.database.client.meeting.findFirst({ where: { AND: [{ id }, isPublic] }, select: page });
  }
}
