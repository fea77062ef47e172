import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import type { ItemTime } from './rules/item-time.js';

const named = { academicTitle: true, givenName: true, familyName: true } as const;
const conducted = {
  id: true,
  number: true,
  kind: true,
  title: true,
  durationMinutes: true,
  personInCharge: true,
  putOffAt: true,
  startedAt: true,
  endedAt: true,
  resumedAt: true,
  spentSeconds: true,
  origin: true,
  originId: true,
  member: { select: named },
  talk: {
    select: {
      id: true,
      title: true,
      speakers: { select: { speaker: { select: named } }, orderBy: { position: 'asc' } },
    },
  },
} satisfies Prisma.AgendaItemSelect;
export type ConductedItemRecord = Prisma.AgendaItemGetPayload<{ select: typeof conducted }>;

/** For those who have shown the meeting. */
@Injectable()
export class ConductRepository {
  constructor(private readonly database: Database) {}

  listItems(meetingId: string): Promise<ConductedItemRecord[]> {
    return this.database.client.agendaItem.findMany({
      where: { meetingId },
      select: conducted,
      orderBy: { position: 'asc' },
    });
  }

  /** One call after the other. Until the transaction ends. */
  async hold(meetingId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${meetingId}::uuid for no key update`;
  }

  async saveTime(id: string, { startedAt, endedAt, resumedAt, spentSeconds }: ItemTime): Promise<void> {
    await this.database.client.agendaItem.update({
      where: { id },
      data: { startedAt, endedAt, resumedAt, spentSeconds },
    });
  }
}
