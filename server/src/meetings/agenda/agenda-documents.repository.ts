import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const person = { select: { academicTitle: true, givenName: true, familyName: true } } as const;
const talk = {
  select: { title: true, speakers: { select: { speaker: person }, orderBy: { position: 'asc' } } },
} satisfies Prisma.TalkDefaultArgs;

const meeting = {
  number: true,
  title: true,
  startsAt: true,
  endsAt: true,
  locationName: true,
  locationAddress: true,
  onlineUrl: true,
  workingGroup: { select: { name: true } },
  hostMunicipality: { select: { name: true } },
  agendaItems: {
    select: {
      id: true,
      number: true,
      title: true,
      note: true,
      durationMinutes: true,
      personInCharge: true,
      supplement: true,
      putOffAt: true,
      member: person,
      movedTo: { select: { number: true } },
      talk,
    },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.MeetingSelect;
export type AgendaDocumentRecord = Prisma.MeetingGetPayload<{ select: typeof meeting }>;

@Injectable()
export class AgendaDocumentsRepository {
  constructor(private readonly database: Database) {}

  /** Whoever asks has proved that he may, or is a job. As the running transaction sees it. */
  async look(meetingId: string): Promise<AgendaDocumentRecord> {
    const found = await this.database.client.meeting.findUnique({ where: { id: meetingId }, select: meeting });
    if (!found) throw new NotFound();
    return found;
  }
}
