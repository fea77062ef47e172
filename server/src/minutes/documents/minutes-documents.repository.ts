import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = { select: { academicTitle: true, givenName: true, familyName: true } } as const;
const attendee = {
  select: {
    ...person.select,
    memberships: { select: { workingGroupId: true, role: true, startsOn: true, endsOn: true } },
  },
} satisfies Prisma.MemberDefaultArgs;

const composed = {
  id: true,
  startedAt: true,
  endedAt: true,
  chair: person,
  minuteTaker: person,
  sections: { select: { agendaItemId: true, content: true } },
  meeting: {
    select: {
      id: true,
      number: true,
      title: true,
      startsAt: true,
      endsAt: true,
      locationName: true,
      locationAddress: true,
      onlineUrl: true,
      workingGroupId: true,
      workingGroup: {
        select: {
          name: true,
          guestsGetMinutes: true,
          distributionAddresses: { select: { name: true }, orderBy: { name: 'asc' } },
        },
      },
      agendaItems: {
        select: {
          id: true,
          number: true,
          kind: true,
          title: true,
          putOffAt: true,
          movedTo: { select: { number: true } },
          talk: {
            select: { id: true, title: true, speakers: { select: { speaker: person }, orderBy: { position: 'asc' } } },
          },
        },
        orderBy: { position: 'asc' },
      },
      attendances: {
        select: { state: true, municipality, representedBy: person, member: attendee },
        orderBy: [{ municipality: { name: 'asc' } }, { id: 'asc' }],
      },
    },
  },
} satisfies Prisma.MinutesSelect;
export type ComposedRecord = Prisma.MinutesGetPayload<{ select: typeof composed }>;

const state = {
  id: true,
  state: true,
  approval: true,
  approvedAt: true,
  approvedIn: { select: { number: true } },
  objectionsUntil: true,
  updatedAt: true,
  meeting: { select: { id: true, number: true, startsAt: true, workingGroupId: true } },
  versions: {
    select: { id: true, number: true, document: true, hash: true, reason: true, createdAt: true },
    orderBy: { number: 'desc' },
    take: 1,
  },
} satisfies Prisma.MinutesSelect;
export type DocumentedRecord = Prisma.MinutesGetPayload<{ select: typeof state }>;

@Injectable()
export class MinutesDocumentsRepository {
  constructor(private readonly database: Database) {}

  /** As the running transaction sees it. Whoever asks has proved that he may. */
  async look(minutesId: string): Promise<ComposedRecord> {
    const found = await this.database.client.minutes.findUnique({ where: { id: minutesId }, select: composed });
    if (!found) throw new NotFound();
    return found;
  }

  /** How far the minutes are, with the newest frozen version. Whoever asks has proved that he may. */
  async lookAtState(minutesId: string): Promise<DocumentedRecord> {
    const found = await this.database.client.minutes.findUnique({ where: { id: minutesId }, select: state });
    if (!found) throw new NotFound();
    return found;
  }

  /** The minutes of a meeting that its whole group reads, or null. */
  async lookUpShared(meetingId: string): Promise<string | null> {
    const found = await this.database.client.minutes.findFirst({
      where: { meetingId, state: { not: 'draft' } },
      select: { id: true },
    });
    return found?.id ?? null;
  }

  async listNames({ municipalityIds, memberIds }: { municipalityIds: string[]; memberIds: string[] }) {
    const { client } = this.database;
    const municipalities = await client.municipality.findMany({
      where: { id: { in: municipalityIds } },
      select: { id: true, name: true },
      orderBy: { id: 'asc' },
    });
    const people = await client.member.findMany({
      where: { id: { in: memberIds } },
      select: { id: true, ...person.select, municipality: { select: { name: true } } },
      orderBy: { id: 'asc' },
    });
    return { municipalities, people };
  }
}
