import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

/** Nobody's name, no address of a video conference: what is not read here cannot get out. */
const head = {
  id: true,
  number: true,
  title: true,
  startsAt: true,
  endsAt: true,
  locationName: true,
  locationAddress: true,
  onlineUrl: true,
  cancelledAt: true,
  calendarUid: true,
  calendarSequence: true,
  updatedAt: true,
  workingGroup: { select: { name: true, shortName: true } },
  hostMunicipality: { select: { name: true } },
} satisfies Prisma.MeetingSelect;
const whole = {
  ...head,
  state: true,
  agendaItems: {
    where: { isPublic: true },
    select: { id: true, number: true, title: true, kind: true, putOffAt: true },
    orderBy: { position: 'asc' },
  },
  invitedAgenda: {
    where: { isPublic: true, agendaItem: { isPublic: true } },
    select: { number: true, title: true, supplement: true },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.MeetingSelect;

export type PublicMeetingRow = Prisma.MeetingGetPayload<{ select: typeof head }>;
export type PublicMeetingWithAgendaRow = Prisma.MeetingGetPayload<{ select: typeof whole }>;

/** Drafts and dates that are still looked for are never public. */
const PUBLIC = {
  publicSince: { not: null },
  state: { notIn: ['draft', 'polling'] },
} satisfies Prisma.MeetingWhereInput;

@Injectable()
export class PublicMeetingsRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<PublicMeetingRow[]> {
    return this.database.client.meeting.findMany({
      where: PUBLIC,
      select: head,
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    });
  }

  async find(id: string): Promise<PublicMeetingWithAgendaRow> {
    const found = await this.database.client.meeting.findFirst({ where: { ...PUBLIC, id }, select: whole });
    if (!found) throw new NotFound();
    return found;
  }
}
