import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma, Speaker } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { SpeakerHasTalks } from './speakers.errors.js';

export type SpeakerDetails = Pick<Speaker, 'academicTitle' | 'givenName' | 'familyName' | 'organisation' | 'email'>;
export type SpeakerChange = SpeakerDetails & Pick<Speaker, 'phone' | 'topics' | 'remark' | 'keptUntil'>;
type Named = Pick<Speaker, 'givenName' | 'familyName' | 'organisation'>;

const whenSpoken = {
  talk: {
    select: {
      id: true,
      title: true,
      workingGroupId: true,
      agendaItem: { select: { meeting: { select: { id: true, number: true, startsAt: true } } } },
    },
  },
} satisfies Prisma.TalkSpeakerSelect;
export type SpeakerEntryRecord = Speaker & {
  talks: Prisma.TalkSpeakerGetPayload<{ select: typeof whenSpoken }>[];
  _count: { talks: number };
};

@Injectable()
export class SpeakersRepository {
  constructor(private readonly database: Database) {}

  /** The wall: who was recorded for a group of the actor or speaks in a talk that they see. */
  private visibleTo(actor: Actor): Prisma.SpeakerWhereInput {
    return {
      OR: [{ workingGroupId: { in: actor.workingGroupIds } }, { talks: { some: { talk: talksSeenBy(actor) } } }],
    };
  }

  /** Everybody in the order of their names. */
  listVisible(actor: Actor): Promise<SpeakerEntryRecord[]> {
    return this.database.client.speaker.findMany({
      where: this.visibleTo(actor),
      include: entry(actor),
      orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
      take: 1000,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<SpeakerEntryRecord> {
    const found = await this.database.client.speaker.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: entry(actor),
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** The same person of the same organisation, who spoke in the group or was recorded for it. */
  lookUp(workingGroupId: string, { givenName, familyName, organisation }: Named) {
    return this.database.client.speaker.findFirst({
      where: {
        AND: [
          { givenName, familyName, organisation },
          { OR: [{ workingGroupId }, { talks: { some: { talk: { workingGroupId } } } }] },
        ],
      },
      orderBy: { id: 'asc' },
    });
  }

  async add(details: Partial<SpeakerChange> & SpeakerDetails & { workingGroupId?: string; createdAt?: Date }) {
    return (await this.database.client.speaker.create({ data: details, select: { id: true } })).id;
  }

  async save(id: string, contact: Pick<SpeakerDetails, 'academicTitle' | 'email'>): Promise<void> {
    await this.database.client.speaker.update({ where: { id }, data: { ...contact, version: { increment: 1 } } });
  }

  async change(id: string, version: number, data: SpeakerChange): Promise<void> {
    const { count } = await this.database.client.speaker.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.speaker.deleteMany({ where: { id } }).catch((error: unknown) => {
      throw violatedConstraint(error) === 'talk_speaker_speaker_fkey' ? new SpeakerHasTalks() : error;
    });
  }

  /** Of these, who speaks nowhere any more and was not recorded either: a name without purpose is not kept. */
  async removeUnused(ids: readonly string[]): Promise<void> {
    await this.database.client.speaker.deleteMany({
      where: { id: { in: [...ids] }, talks: { none: {} }, workingGroupId: null },
    });
  }

  /** For the nightly job: everybody of whom more is known than what belongs to a talk. */
  listWithContact() {
    return this.database.client.speaker.findMany({
      where: {
        OR: [
          { email: { not: null } },
          { phone: { not: null } },
          { remark: { not: null } },
          { talks: { none: {} } },
          { talks: { some: wroteToUs } },
        ],
      },
      select: {
        id: true,
        keptUntil: true,
        createdAt: true,
        talks: {
          select: { talk: { select: { agendaItem: { select: { meeting: { select: { startsAt: true } } } } } } },
        },
      },
    });
  }

  async forgetContact(id: string): Promise<void> {
    await this.database.client.speaker.updateMany({
      where: { id },
      data: { email: null, phone: null, remark: null, version: { increment: 1 } },
    });
    await this.database.client.talkSpeaker.updateMany({
      where: { speakerId: id, ...wroteToUs },
      data: { answerMessage: null, technicalNeeds: null, version: { increment: 1 } },
    });
  }
}

/** Words that were for the preparation of a talk alone. */
const wroteToUs = {
  OR: [{ answerMessage: { not: null } }, { technicalNeeds: { not: null } }],
} satisfies Prisma.TalkSpeakerWhereInput;

const talksSeenBy = (actor: Actor): Prisma.TalkWhereInput => ({
  workingGroupId: { in: actor.workingGroupIds },
  OR: [
    { agendaItem: { meeting: { state: { not: 'draft' } } } },
    { workingGroupId: { in: actor.groupsWithRole('coordinator') } },
  ],
});

const entry = (actor: Actor) =>
  ({
    talks: { where: { talk: talksSeenBy(actor) }, select: whenSpoken },
    _count: { select: { talks: true } },
  }) satisfies Prisma.SpeakerInclude;
