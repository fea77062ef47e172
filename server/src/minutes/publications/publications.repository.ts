import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const name = { select: { givenName: true, familyName: true } } as const;
const version = {
  select: { id: true, number: true, document: true, hash: true, reason: true, createdAt: true },
} satisfies Prisma.MinutesVersionDefaultArgs;

const subject = {
  id: true,
  state: true,
  meeting: { select: { workingGroupId: true } },
  versions: { ...version, orderBy: { number: 'desc' }, take: 1 },
  publication: { select: { publishedAt: true, version: { select: { id: true, number: true } } } },
} satisfies Prisma.MinutesSelect;
export type PublicationSubject = Prisma.MinutesGetPayload<{ select: typeof subject }>;

const published = {
  publishedAt: true,
  version,
  minutes: {
    select: {
      id: true,
      approval: true,
      approvedAt: true,
      approvedIn: { select: { number: true } },
      meeting: { select: { number: true, title: true, startsAt: true, workingGroup: { select: { name: true } } } },
    },
  },
} satisfies Prisma.MinutesPublicationSelect;
export type PublishedRecord = Prisma.MinutesPublicationGetPayload<{ select: typeof published }>;

const MOST = 300;

@Injectable()
export class PublicationsRepository {
  constructor(private readonly database: Database) {}

  /** Whoever asks has shown the minutes. */
  async find(minutesId: string): Promise<PublicationSubject> {
    const found = await this.database.client.minutes.findUnique({ where: { id: minutesId }, select: subject });
    if (!found) throw new NotFound();
    return found;
  }

  /** Waits until nobody else changes these minutes. */
  async findForChange(minutesId: string): Promise<PublicationSubject> {
    await this.database.client.$queryRaw`select id from minutes where id = ${minutesId}::uuid for no key update`;
    return this.find(minutesId);
  }

  /** Everybody who may be named: who ever belonged to the group, attended, or spoke. */
  async listPeople(minutesId: string) {
    const { client } = this.database;
    const { meeting } = await client.minutes.findUniqueOrThrow({
      where: { id: minutesId },
      select: {
        meeting: {
          select: {
            workingGroupId: true,
            attendances: { select: { guestName: true, member: name, representedBy: name } },
          },
        },
      },
    });
    const { workingGroupId, attendances } = meeting;
    const members = await client.member.findMany({ where: { memberships: { some: { workingGroupId } } }, ...name });
    const speakers = await client.speaker.findMany({
      where: { talks: { some: { talk: { workingGroupId } } } },
      ...name,
    });
    return {
      people: [...members, ...speakers, ...attendances.flatMap(({ member, representedBy }) => [member, representedBy])],
      guests: attendances.flatMap(({ guestName }) => guestName ?? []),
    };
  }

  async publish(minutesId: string, versionId: string, publishedById: string, publishedAt: Date): Promise<void> {
    const published = { versionId, publishedById, publishedAt };
    await this.database.client.minutesPublication.upsert({
      where: { minutesId },
      create: { minutesId, ...published },
      update: published,
    });
  }

  async withdraw(minutesId: string): Promise<void> {
    await this.database.client.minutesPublication.deleteMany({ where: { minutesId } });
  }

  /** What everybody may read, the newest meeting first. */
  listPublished(): Promise<PublishedRecord[]> {
    return this.database.client.minutesPublication.findMany({
      select: published,
      orderBy: [{ minutes: { meeting: { startsAt: 'desc' } } }, { minutesId: 'asc' }],
      take: MOST,
    });
  }

  async findPublished(minutesId: string): Promise<PublishedRecord> {
    const found = await this.database.client.minutesPublication.findUnique({
      where: { minutesId },
      select: published,
    });
    if (!found) throw new NotFound();
    return found;
  }
}
