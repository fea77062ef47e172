import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { HOME_ZONE } from '../../platform/clock/calendar-day.js';
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

/** From an instant up to another, without it; absent: without end. */
export type PublicMeetingPeriod = { from?: Date | undefined; to?: Date | undefined; limit?: number | undefined };
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

  /** The oldest first. */
  list({ from, to, limit }: PublicMeetingPeriod): Promise<PublicMeetingRow[]> {
    return this.database.client.meeting.findMany({
      where: { ...PUBLIC, ...(from && { endsAt: { gte: from } }), ...(to && { startsAt: { lt: to } }) },
      select: head,
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      ...(limit !== undefined && { take: limit }),
    });
  }

  /** By the clock of the district, of those that are over. */
  async listYears(before: Date): Promise<number[]> {
    const rows = await this.database.client.$queryRaw<Array<{ year: number }>>`
      select distinct extract(year from starts_at at time zone ${HOME_ZONE})::int as year from meeting
       where public_since is not null and state not in ('draft', 'polling') and ends_at < ${before}`;
    return rows.map(({ year }) => year);
  }

  async find(id: string): Promise<PublicMeetingWithAgendaRow> {
    const found = await this.database.client.meeting.findFirst({ where: { ...PUBLIC, id }, select: whole });
    if (!found) throw new NotFound();
    return found;
  }
}
