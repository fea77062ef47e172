import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import type { Period } from '../rules/period.js';

const poll = {
  meetingId: true,
  answersUntil: true,
  message: true,
  closedAt: true,
  decidedAt: true,
  reminderDays: true,
  createdAt: true,
  updatedAt: true,
  version: true,
  options: { select: { id: true, startsAt: true, endsAt: true }, orderBy: { startsAt: 'asc' } },
  answerSheets: { select: { municipalityId: true } },
} satisfies Prisma.DatePollSelect;
const meeting = {
  id: true,
  workingGroupId: true,
  number: true,
  title: true,
  locationName: true,
  locationAddress: true,
  onlineUrl: true,
  calendarSequence: true,
  cancelledAt: true,
  createdById: true,
  workingGroup: { select: { name: true, shortName: true } },
  hostMunicipality: { select: { name: true } },
} satisfies Prisma.MeetingSelect;
const withMeeting = { ...poll, meeting: { select: meeting } } satisfies Prisma.DatePollSelect;

export type DatePollRecord = Prisma.DatePollGetPayload<{ select: typeof withMeeting }>;
export type DatePollChange = Prisma.DatePollUncheckedUpdateManyInput;
export type Requirement = {
  municipalityId: string | null;
  name: string | null;
  role: string | null;
  unavailableOn: string[];
};

/** Whether somebody may see a poll is asked of its meeting before. */
@Injectable()
export class DatePollsRepository {
  constructor(private readonly database: Database) {}

  async find(meetingId: string): Promise<DatePollRecord> {
    const found = await this.database.client.datePoll.findUnique({ where: { meetingId }, select: withMeeting });
    if (!found) throw new NotFound();
    return found;
  }

  /** Answers wait for a decision or the end of the poll, and the other way round. */
  async holdStill(meetingId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${meetingId}::uuid for share`;
    await this.database.client
      .$queryRaw`select meeting_id from date_poll where meeting_id = ${meetingId}::uuid for share`;
  }

  /** Nobody answers, decides or gives it up before the running transaction ends. */
  async lock(meetingId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${meetingId}::uuid for no key update`;
  }

  async add(meetingId: string, offered: Omit<Prisma.DatePollUncheckedCreateInput, 'meetingId'>): Promise<void> {
    await this.database.client.datePoll.create({ data: { ...offered, meetingId } });
  }

  /** The ids in the order of the options. */
  async addOptions(meetingId: string, options: readonly Period[]): Promise<string[]> {
    const added = await this.database.client.dateOption.createManyAndReturn({
      data: options.map(({ startsAt, endsAt }) => ({ meetingId, startsAt, endsAt })),
      select: { id: true, startsAt: true },
    });
    const idOf = new Map(added.map(({ id, startsAt }) => [startsAt.getTime(), id]));
    return options.flatMap(({ startsAt }) => idOf.get(startsAt.getTime()) ?? []);
  }

  /** With the answers to them. */
  async removeOptions(meetingId: string, ids: string[]): Promise<void> {
    await this.database.client.dateOption.deleteMany({ where: { meetingId, id: { in: ids } } });
  }

  async saveRequired(meetingId: string, required: readonly Requirement[]): Promise<void> {
    await this.database.client.datePollRequirement.deleteMany({ where: { meetingId } });
    await this.database.client.datePollRequirement
      .createMany({ data: required.map((one) => ({ ...one, meetingId })) })
      .catch(translateConstraint);
  }

  /** Only after `save` has locked the poll. */
  async write(meetingId: string, change: DatePollChange): Promise<void> {
    await this.database.client.datePoll.updateMany({ where: { meetingId }, data: change });
  }

  /** Conditional on the version; locks the poll until the transaction ends. */
  async save(meetingId: string, version: number, change: DatePollChange = {}): Promise<void> {
    const { count } = await this.database.client.datePoll.updateMany({
      where: { meetingId, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** Closes what is over; each is told to exactly one caller. */
  closeOverdue(now: Date): Promise<Array<{ meetingId: string }>> {
    return this.database.client.$queryRaw`
      update date_poll set closed_at = answers_until
       where closed_at is null and decided_at is null and answers_until <= ${now}
         and exists (select from meeting where id = meeting_id and cancelled_at is null)
      returning meeting_id as "meetingId"`;
  }

  /** Polls of a group that nobody has decided or given up. */
  listRunning(workingGroupId: string) {
    return this.database.client.datePoll.findMany({
      where: { decidedAt: null, meeting: { workingGroupId, state: 'polling', cancelledAt: null } },
      select: { options: poll.options, meeting: { select: { id: true, number: true } } },
    });
  }

  /** Polls that still take answers. */
  listOpen(now: Date): Promise<DatePollRecord[]> {
    return this.database.client.datePoll.findMany({
      where: { closedAt: null, decidedAt: null, answersUntil: { gt: now }, meeting: { cancelledAt: null } },
      select: withMeeting,
    });
  }
}

function translateConstraint(error: unknown): never {
  if (violatedConstraint(error) === 'date_poll_requirement_municipality_fkey') {
    throw new Invalid([{ pointer: '#/required', detail: 'Diese Kommune gibt es nicht.' }]);
  }
  throw error;
}
