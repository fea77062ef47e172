import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const whole = {
  speakers: { include: { speaker: true }, orderBy: { position: 'asc' } },
  agendaItem: { select: { meeting: { select: { id: true, number: true, startsAt: true } } } },
} satisfies Prisma.TalkInclude;

export type TalkRecord = Prisma.TalkGetPayload<{ include: typeof whole }>;
export type NewTalk = Pick<
  TalkRecord,
  'workingGroupId' | 'title' | 'summary' | 'durationMinutes' | 'discussionMinutes'
>;

@Injectable()
export class TalksRepository {
  constructor(private readonly database: Database) {}

  /** Talks of published meetings of the actor's groups; all of those that he coordinates. */
  private visibleTo(actor: Actor): Prisma.TalkWhereInput {
    return {
      workingGroupId: { in: actor.workingGroupIds },
      OR: [
        { agendaItem: { meeting: { state: { not: 'draft' } } } },
        { workingGroupId: { in: actor.groupsWithRole('coordinator') } },
      ],
    };
  }

  async findVisible(actor: Actor, id: string): Promise<TalkRecord> {
    const found = await this.database.client.talk.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Working group of a talk that the actor sees. */
  async lookUpGroup(actor: Actor, id: string): Promise<{ workingGroupId: string } | null> {
    return this.database.client.talk.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      select: { workingGroupId: true },
    });
  }

  async add(talk: NewTalk, speakerIds: readonly string[]): Promise<string> {
    const { id } = await this.database.client.talk.create({ data: talk, select: { id: true } });
    await this.name(id, speakerIds);
    return id;
  }

  async save(
    id: string,
    version: number,
    change: Omit<NewTalk, 'workingGroupId'>,
    speakerIds: readonly string[],
  ): Promise<void> {
    const { count } = await this.database.client.talk.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
    await this.database.client.talkSpeaker.deleteMany({ where: { talkId: id, speakerId: { notIn: [...speakerIds] } } });
    await this.name(id, speakerIds);
  }

  /** Who stays keeps what they said of themselves. */
  private async name(talkId: string, speakerIds: readonly string[]): Promise<void> {
    for (const [position, speakerId] of [...new Set(speakerIds)].entries()) {
      await this.database.client.talkSpeaker.upsert({
        where: { talkId_speakerId: { talkId, speakerId } },
        create: { talkId, speakerId, position },
        update: { position },
      });
    }
  }
}
