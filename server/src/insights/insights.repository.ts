import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const whole = {
  member: { select: { id: true, academicTitle: true, givenName: true, familyName: true } },
  municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
} satisfies Prisma.InsightInclude;
export type InsightRecord = Prisma.InsightGetPayload<{ include: typeof whole }>;
export type InsightChange = Pick<
  Prisma.InsightUncheckedUpdateManyInput,
  'occasion' | 'occurredOn' | 'takeaways' | 'meaning' | 'source'
>;

@Injectable()
export class InsightsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: insights of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.InsightWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  /** The newest, which are more than anybody reads. */
  listVisible(actor: Actor, workingGroupId: string): Promise<InsightRecord[]> {
    return this.database.client.insight.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ occurredOn: 'desc' }, { createdAt: 'desc' }],
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<InsightRecord> {
    const found = await this.database.client.insight.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For those who ask on behalf of its files. */
  lookUp(id: string): Promise<InsightRecord | null> {
    return this.database.client.insight.findUnique({ where: { id }, include: whole });
  }

  /** What was brought home between two agendas, the oldest first. */
  listCaptured(workingGroupId: string, after: Date, before: Date): Promise<InsightRecord[]> {
    return this.database.client.insight.findMany({
      where: { workingGroupId, createdAt: { gt: after, lte: before } },
      include: whole,
      orderBy: { createdAt: 'asc' },
      take: 50,
    });
  }

  /** When the agenda of the meeting before went out, or that meeting began. */
  async lastAgendaAt(workingGroupId: string, before: Date): Promise<Date | null> {
    const last = await this.database.client.meeting.findFirst({
      where: { workingGroupId, startsAt: { lt: before }, cancelledAt: null },
      orderBy: { startsAt: 'desc' },
      select: { invitedAt: true, startsAt: true },
    });
    return last && (last.invitedAt ?? last.startsAt);
  }

  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from insight where id = ${id}::uuid for no key update`;
  }

  async add(insight: Prisma.InsightUncheckedCreateInput): Promise<string> {
    return (await this.database.client.insight.create({ data: insight, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: InsightChange): Promise<void> {
    const { count } = await this.database.client.insight.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.insight.deleteMany({ where: { id } });
  }
}
