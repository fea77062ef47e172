import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const meeting = { select: { id: true, number: true, startsAt: true, state: true, cancelledAt: true } } as const;
const whole = {
  proposedBy: { select: { id: true, academicTitle: true, givenName: true, familyName: true } },
  municipality,
  votes: { select: { municipality }, orderBy: { municipality: { name: 'asc' } } },
  speaker: { select: { id: true, academicTitle: true, givenName: true, familyName: true, organisation: true } },
  agendaItem: { select: { putOffAt: true, meeting, movedTo: meeting } },
} satisfies Prisma.TopicInclude;
export type TopicRecord = Prisma.TopicGetPayload<{ include: typeof whole }>;
export type TopicChange = Prisma.TopicUncheckedUpdateManyInput;

@Injectable()
export class TopicsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: topics of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.TopicWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  /** The newest, which are more than anybody reads. */
  listVisible(actor: Actor, workingGroupId: string): Promise<TopicRecord[]> {
    return this.database.client.topic.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: { createdAt: 'desc' },
      take: 500,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<TopicRecord> {
    const found = await this.database.client.topic.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Lets nobody else decide about it before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from topic where id = ${id}::uuid for no key update`;
  }

  async add(topic: Prisma.TopicUncheckedCreateInput): Promise<string> {
    return (await this.database.client.topic.create({ data: topic, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: TopicChange): Promise<void> {
    const { count } = await this.database.client.topic.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.topic.deleteMany({ where: { id } });
  }

  /** Of two colleagues who vote at the same time, one vote counts, and both have succeeded. */
  async vote(topicId: string, municipalityId: string, memberId: string): Promise<void> {
    await this.database.client.topicVote.createMany({
      data: [{ topicId, municipalityId, memberId }],
      skipDuplicates: true,
    });
  }

  async takeBackVote(topicId: string, municipalityId: string): Promise<void> {
    await this.database.client.topicVote.deleteMany({ where: { topicId, municipalityId } });
  }
}
