import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const queued = {
  id: true,
  title: true,
  workingGroupId: true,
  slidesUrl: true,
  slidesWaivedAt: true,
  agendaItem: { select: { meeting: { select: { id: true, number: true, startsAt: true } } } },
  speakers: {
    select: {
      speakerId: true,
      confirmedAt: true,
      declinedAt: true,
      speaker: { select: { academicTitle: true, givenName: true, familyName: true, email: true } },
    },
    orderBy: { position: 'asc' },
  },
  speakerLinks: {
    select: { speakerId: true, createdAt: true, openedAt: true, revokedAt: true, expiresAt: true, isReminder: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  },
} satisfies Prisma.TalkSelect;

export type QueuedTalkRecord = Prisma.TalkGetPayload<{ select: typeof queued }>;

const MOST = 100;

@Injectable()
export class SlidesQueueRepository {
  constructor(private readonly database: Database) {}

  /** Talks of meetings that take place in a span of time, next ones first. */
  list(workingGroupIds: readonly string[], span: { from: Date; until: Date }): Promise<QueuedTalkRecord[]> {
    return this.database.client.talk.findMany({
      where: {
        workingGroupId: { in: [...workingGroupIds] },
        agendaItem: { meeting: { cancelledAt: null, startsAt: { gte: span.from, lt: span.until } } },
      },
      select: queued,
      orderBy: [{ agendaItem: { meeting: { startsAt: 'asc' } } }, { id: 'asc' }],
      take: MOST,
    });
  }
}
