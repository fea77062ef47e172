import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/failures.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { MeetingNumberTaken } from './meetings.errors.js';

const head = {
  id: true,
  workingGroupId: true,
  number: true,
  title: true,
  state: true,
  startsAt: true,
  endsAt: true,
  hostMunicipalityId: true,
  locationName: true,
  locationAddress: true,
  onlineUrl: true,
  cancelledAt: true,
  cancellationNote: true,
  invitedAt: true,
  calendarUid: true,
  calendarSequence: true,
  proposalsUntil: true,
  supplementsSent: true,
  createdById: true,
  version: true,
} satisfies Prisma.MeetingSelect;
export type MeetingRecord = Prisma.MeetingGetPayload<{ select: typeof head }>;

export type NewMeeting = Omit<Prisma.MeetingUncheckedCreateInput, 'agendaItems'>;
export type MeetingChange = Prisma.MeetingUncheckedUpdateManyInput;

@Injectable()
export class MeetingsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: published meetings of the actor's groups, drafts of those that he coordinates. */
  private visibleTo(actor: Actor): Prisma.MeetingWhereInput {
    return {
      workingGroupId: { in: actor.workingGroupIds },
      OR: [{ state: { not: 'draft' } }, { workingGroupId: { in: actor.groupsWithRole('coordinator') } }],
    };
  }

  async findVisible(actor: Actor, id: string): Promise<MeetingRecord> {
    const found = await this.database.client.meeting.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      select: head,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Lets nobody else number a meeting of this group until the transaction ends. */
  async holdNumbering(workingGroupId: string): Promise<{ highest: number | null; first: number; held: number[] }> {
    const [group] = await this.database.client.$queryRaw<Array<{ first: number }>>`
      select first_meeting_number as first from working_group where id = ${workingGroupId}::uuid for no key update`;
    if (!group) throw new NotFound();
    const { _max } = await this.database.client.meeting.aggregate({
      where: { workingGroupId, state: { not: 'polling' } },
      _max: { number: true },
    });
    const polls = await this.database.client.meeting.findMany({
      where: { workingGroupId, state: 'polling' },
      select: { number: true },
    });
    return { highest: _max.number, first: group.first, held: polls.map(({ number }) => number) };
  }

  /** For services of this module that have asked already whether the actor may, and for jobs. */
  async look(id: string): Promise<MeetingRecord> {
    const found = await this.database.client.meeting.findUnique({ where: { id }, select: head });
    if (!found) throw new NotFound();
    return found;
  }

  /** The group's last meeting before an instant. */
  lookUpBefore(workingGroupId: string, instant: Date): Promise<MeetingRecord | null> {
    return this.database.client.meeting.findFirst({
      where: { workingGroupId, startsAt: { lt: instant }, cancelledAt: null },
      orderBy: { startsAt: 'desc' },
      select: head,
    });
  }

  /** The group's first meeting after an instant, in whatever state. */
  lookUpNext(workingGroupId: string, instant: Date): Promise<MeetingRecord | null> {
    return this.database.client.meeting.findFirst({
      where: { workingGroupId, startsAt: { gt: instant }, cancelledAt: null },
      orderBy: { startsAt: 'asc' },
      select: head,
    });
  }

  /** The group's next meeting, if its invitation is still to come; nobody changes it until the transaction ends. */
  async holdNextUninvited(workingGroupId: string, now: Date): Promise<MeetingRecord | null> {
    const [held] = await this.database.client.$queryRaw<Array<{ id: string }>>`
      select id from meeting
      where working_group_id = ${workingGroupId}::uuid and starts_at > ${now} and cancelled_at is null
        and state in ('polling', 'draft', 'scheduled')
      order by starts_at limit 1 for no key update`;
    return held ? this.look(held.id) : null;
  }

  async add(meeting: NewMeeting): Promise<string> {
    const { id } = await this.database.client.meeting
      .create({ data: meeting, select: { id: true } })
      .catch(translateConstraint);
    return id;
  }

  /** Conditional on the version; locks the meeting until the transaction ends. */
  async save(id: string, version: number, change: MeetingChange = {}): Promise<void> {
    const { count } = await this.database.client.meeting
      .updateMany({ where: { id, version }, data: { ...change, version: { increment: 1 } } })
      .catch(translateConstraint);
    if (count === 0) throw new Stale();
  }

  /** Only after `save` has locked the meeting. */
  async write(id: string, change: MeetingChange): Promise<void> {
    await this.database.client.meeting.updateMany({ where: { id }, data: change }).catch(translateConstraint);
  }

  /** Keeps the meeting from being changed or closed until the transaction ends. */
  async holdStill(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${id}::uuid for share`;
  }

  /** Lets nobody else change it or hold it still until the transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${id}::uuid for no key update`;
  }

  async remove(id: string, version: number): Promise<void> {
    const { count } = await this.database.client.meeting.deleteMany({ where: { id, version } });
    if (count === 0) throw new Stale();
  }
}

function translateConstraint(error: unknown): never {
  if (violatedConstraint(error) === 'meeting_host_municipality_fkey') {
    throw new Invalid([{ pointer: '#/hostMunicipalityId', detail: 'Diese Kommune gibt es nicht.' }]);
  }
  if (violatedConstraint(error) === 'meeting_number_unique') throw new MeetingNumberTaken();
  throw error;
}
