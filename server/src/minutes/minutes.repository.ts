import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/failures.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { MinutesExist } from './minutes.errors.js';
import { section } from './sections/section-record.repository.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = {
  select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality },
} satisfies Prisma.MemberDefaultArgs;

const attendee = {
  select: {
    ...person.select,
    memberships: { select: { workingGroupId: true, role: true, startsOn: true, endsOn: true } },
  },
} satisfies Prisma.MemberDefaultArgs;

const meetingHead = {
  id: true,
  workingGroupId: true,
  workingGroup: { select: { id: true, name: true, shortName: true, objectionPeriodDays: true } },
  number: true,
  title: true,
  startsAt: true,
  endsAt: true,
  hostMunicipality: municipality,
  locationName: true,
} satisfies Prisma.MeetingSelect;

const summary = { minuteTaker: person, meeting: { select: meetingHead } } satisfies Prisma.MinutesInclude;
export type MinutesSummaryRecord = Prisma.MinutesGetPayload<{ include: typeof summary }>;

const whole = {
  minuteTaker: person,
  chair: person,
  sections: section,
  approvedIn: { select: { id: true, number: true } },
  versions: { select: { number: true, hash: true, createdAt: true }, orderBy: { number: 'desc' }, take: 1 },
  _count: { select: { requests: { where: { state: 'open' } } } },
  meeting: {
    select: {
      ...meetingHead,
      agendaItems: {
        select: { id: true, number: true, kind: true, title: true, talk: { select: { id: true, title: true } } },
        orderBy: { position: 'asc' },
      },
      attendances: {
        select: { state: true, municipality, representedBy: person, member: attendee },
        orderBy: [{ municipality: { name: 'asc' } }, { id: 'asc' }],
      },
    },
  },
} satisfies Prisma.MinutesInclude;
export type MinutesRecord = Prisma.MinutesGetPayload<{ include: typeof whole }>;

export type NewMinutes = { meetingId: string; chairId: string | null; minuteTakerId: string | null; updatedAt: Date };
type MinutesChange = Prisma.MinutesUncheckedUpdateManyInput & { updatedAt: Date };

@Injectable()
export class MinutesRepository {
  constructor(private readonly database: Database) {}

  /** The wall of the working group; drafts only for those who write them, unless they are open to the members. */
  private visibleTo(actor: Actor): Prisma.MinutesWhereInput {
    const recording = actor.groupsWithRole('coordinator', 'minute_taker');
    return {
      meeting: { workingGroupId: { in: actor.workingGroupIds } },
      OR: [{ state: { not: 'draft' } }, { openToMembers: true }, { meeting: { workingGroupId: { in: recording } } }],
    };
  }

  /** The minutes of one meeting, if there are any that the actor sees. */
  lookUpOfMeeting(actor: Actor, meetingId: string): Promise<MinutesSummaryRecord | null> {
    return this.database.client.minutes.findFirst({
      where: { AND: [{ meetingId }, this.visibleTo(actor)] },
      include: summary,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<MinutesRecord> {
    const found = await this.database.client.minutes.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For a change: waits until nobody else changes these minutes or a section of them, and keeps it so. */
  async findForChange(actor: Actor, id: string): Promise<MinutesRecord> {
    await this.database.client.$queryRaw`select id from minutes where id = ${id}::uuid for no key update`;
    return this.findVisible(actor, id);
  }

  /** Sections come with their first text, so that items nobody has written on can leave the agenda again. */
  async add(minutes: NewMinutes): Promise<string> {
    try {
      return (await this.database.client.minutes.create({ data: minutes, select: { id: true } })).id;
    } catch (error) {
      if (violatedConstraint(error) === 'minutes_meeting_unique') throw new MinutesExist();
      throw error;
    }
  }

  async save(id: string, version: number, change: MinutesChange): Promise<void> {
    const { count } = await this.database.client.minutes.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** A section was saved: the minutes are younger now, their head is not another one. */
  async touch(id: string, updatedAt: Date): Promise<void> {
    await this.database.client.minutes.updateMany({ where: { id }, data: { updatedAt } });
  }
}
