import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const brief = {
  ...{ slug: true, title: true, subtitle: true, dateline: true, state: true },
  ...{ releasedAt: true, embargoUntil: true, withdrawnAt: true, correctedAt: true, updatedAt: true },
} satisfies Prisma.PressReleaseSelect;
const whole = {
  ...brief,
  ...{ id: true, text: true, background: true, facts: true, correctionNote: true, campaignId: true },
  ...{ contactOffice: true, contactEmail: true, contactPhone: true },
  quotes: { orderBy: { position: 'asc' } },
  campaign: { select: { slug: true, title: true, publishedAt: true } },
  event: { select: { slug: true, title: true, publishedAt: true, visibility: true } },
  pictures: { select: { pictureId: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.PressReleaseSelect;
export type BriefPublicRelease = Prisma.PressReleaseGetPayload<{ select: typeof brief }>;
export type PublicReleaseRecord = Prisma.PressReleaseGetPayload<{ select: typeof whole }>;

/** Reads what everybody may read, at the moment of asking. */
@Injectable()
export class PublicPressRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  list(now: Date, limit: number): Promise<BriefPublicRelease[]> {
    return this.database.client.pressRelease.findMany({
      where: {
        state: 'released',
        releasedAt: { lte: now },
        OR: [{ embargoUntil: null }, { embargoUntil: { lte: now } }],
      },
      select: brief,
      orderBy: [{ releasedAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
  }

  lookUp(slug: string): Promise<PublicReleaseRecord | null> {
    return this.database.client.pressRelease.findUnique({ where: { slug }, select: whole });
  }
}
