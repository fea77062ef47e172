import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import type { Decision } from './rules/deciding.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } } as const;
const whole = {
  member: person,
  decidedBy: person,
  minutes: { select: { state: true, meeting: { select: { workingGroupId: true } } } },
} satisfies Prisma.ChangeRequestInclude;
export type ChangeRequestRecord = Prisma.ChangeRequestGetPayload<{ include: typeof whole }>;

export type NewChangeRequest = {
  minutesId: string;
  agendaItemId: string;
  blockId: string;
  original: string;
  proposed: string;
  reason: string;
  memberId: string;
  createdAt: Date;
};
type DecisionChange = { state: Decision; decidedAt: Date; decidedById: string; answer: string | null };

/** Whoever asks has proved that he sees the minutes. */
@Injectable()
export class ChangeRequestsRepository {
  constructor(private readonly database: Database) {}

  /** The oldest first. */
  list(minutesId: string): Promise<ChangeRequestRecord[]> {
    return this.database.client.changeRequest.findMany({
      where: { minutesId },
      include: whole,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  async find(minutesId: string, id: string): Promise<ChangeRequestRecord> {
    const found = await this.database.client.changeRequest.findFirst({ where: { id, minutesId }, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  async add(request: NewChangeRequest): Promise<string> {
    return (await this.database.client.changeRequest.create({ data: request, select: { id: true } })).id;
  }

  async decide(id: string, version: number, change: DecisionChange): Promise<void> {
    const { count } = await this.database.client.changeRequest.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}
