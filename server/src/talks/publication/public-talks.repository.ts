import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const shown = {
  id: true,
  title: true,
  summary: true,
  updatedAt: true,
  workingGroup: { select: { name: true } },
  agendaItem: { select: { meeting: { select: { number: true, startsAt: true } } } },
  /** To see that the text names none of them; they themselves are not shown. */
  speakers: { select: { speaker: { select: { givenName: true, familyName: true } } } },
} satisfies Prisma.TalkSelect;
export type PublicTalkRow = Prisma.TalkGetPayload<{ select: typeof shown }>;

/** A talk is never public before the meeting on whose agenda it stands has a date, nor when that is called off. */
const ON_AGENDA = {
  agendaItem: { meeting: { state: { notIn: ['draft', 'polling'] }, cancelledAt: null } },
} satisfies Prisma.TalkWhereInput;

@Injectable()
export class PublicTalksRepository {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  list(): Promise<PublicTalkRow[]> {
    return this.database.client.talk.findMany({
      where: { ...ON_AGENDA, publicSince: { not: null } },
      select: shown,
      orderBy: [{ agendaItem: { meeting: { startsAt: 'desc' } } }, { id: 'desc' }],
    });
  }

  async canBePublic(id: string): Promise<boolean> {
    return (await this.database.client.talk.count({ where: { ...ON_AGENDA, id } })) > 0;
  }

  /** False where it was public before. */
  async publish(id: string, publicSince: Date): Promise<boolean> {
    const { count } = await this.database.client.talk.updateMany({
      where: { id, publicSince: null },
      data: { publicSince },
    });
    return count > 0;
  }

  /** False where it was not public. */
  async withdraw(id: string): Promise<boolean> {
    const { count } = await this.database.client.talk.updateMany({
      where: { id, publicSince: { not: null } },
      data: { publicSince: null },
    });
    return count > 0;
  }
}
