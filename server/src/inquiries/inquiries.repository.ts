import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { MeetingState, Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
export const memberName = {
  select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality },
} satisfies Prisma.MemberDefaultArgs;
export const inquiryHead = {
  municipality,
  member: memberName,
  responsible: memberName,
  _count: { select: { concerns: true } },
} satisfies Prisma.InquiryInclude;
const whole = {
  ...inquiryHead,
  messages: { include: { member: memberName }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  concerns: { include: { municipality, member: memberName }, orderBy: { createdAt: 'asc' } },
} satisfies Prisma.InquiryInclude;
export type InquiryHeadRecord = Prisma.InquiryGetPayload<{ include: typeof inquiryHead }>;
export type InquiryRecord = Prisma.InquiryGetPayload<{ include: typeof whole }>;
export type InquiryChange = Prisma.InquiryUncheckedUpdateManyInput;
export type InquiryMeeting = { id: string; number: number; startsAt: Date; state: MeetingState };

export type WaitingInquiry = { id: string; caseNumber: string; openTitle: string; openText: string };

@Injectable()
export class InquiriesRepository {
  constructor(private readonly database: Database) {}

  /**
   * The wall: of the actor's groups what is shared, of those they coordinate everything, and what they or somebody for
   * their municipality asked.
   */
  visibleTo(actor: Actor): Prisma.InquiryWhereInput {
    if (actor.kind !== 'member') return { id: { in: [] } };
    const seats = actor.memberships.filter(({ role }) => role !== 'guest');
    return {
      workingGroupId: { in: actor.workingGroupIds },
      OR: [
        { visibility: { in: ['members', 'anonymous'] } },
        { workingGroupId: { in: actor.groupsWithRole('coordinator') } },
        { memberId: actor.id },
        ...seats.map(({ workingGroupId, municipalityId }) => ({ workingGroupId, municipalityId })),
      ],
    };
  }

  async findVisible(actor: Actor, id: string): Promise<InquiryRecord> {
    const found = await this.database.client.inquiry.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  listHeads(actor: Actor, ids: readonly string[]): Promise<InquiryHeadRecord[]> {
    return this.database.client.inquiry.findMany({
      where: { AND: [{ id: { in: [...ids] } }, this.visibleTo(actor)] },
      include: inquiryHead,
    });
  }

  /** For jobs and for what comes from outside, who are nobody. */
  async find(id: string): Promise<InquiryRecord> {
    const found = await this.database.client.inquiry.findUnique({ where: { id }, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  /** Lets nobody else decide about it before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from inquiry where id = ${id}::uuid for no key update`;
  }

  /** The next number of a year; nobody gets the same, and none is left out. */
  async countUp(prefix: string, year: number): Promise<number> {
    const [counter] = await this.database.client.$queryRaw<[{ last: number }]>`
      insert into inquiry_counter as c (prefix, year, last) values (${prefix}, ${year}, 1)
      on conflict (prefix, year) do update set last = c.last + 1 returning last`;
    return counter.last;
  }

  async add(data: Prisma.InquiryUncheckedCreateInput): Promise<string> {
    return (await this.database.client.inquiry.create({ data, select: { id: true } })).id;
  }

  /** Against the version that was read. */
  async save(id: string, version: number, change: InquiryChange): Promise<void> {
    const { count } = await this.database.client.inquiry.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async saveOpenText(id: string, openTitle: string, openText: string): Promise<void> {
    await this.database.client.inquiry.updateMany({ where: { id }, data: { openTitle, openText } });
  }

  async addMessage(data: Prisma.InquiryMessageUncheckedCreateInput): Promise<string> {
    return (await this.database.client.inquiryMessage.create({ data, select: { id: true } })).id;
  }

  /** Where it was or will be talked about. */
  async lookUpMeeting(id: string): Promise<InquiryMeeting | null> {
    const item = await this.database.client.agendaItem.findFirst({
      where: { origin: 'inquiry', originId: id, putOffAt: null, meeting: { cancelledAt: null } },
      select: { meeting: { select: { id: true, number: true, startsAt: true, state: true } } },
      orderBy: { meeting: { startsAt: 'desc' } },
    });
    return item?.meeting ?? null;
  }

  /** Whether it stands on the agenda of a meeting that is still to come. */
  async isOnPlannedAgenda(id: string): Promise<boolean> {
    const planned: MeetingState[] = ['draft', 'polling', 'scheduled', 'invited'];
    const count = await this.database.client.agendaItem.count({
      where: {
        ...{ origin: 'inquiry', originId: id },
        meeting: { cancelledAt: null, state: { in: planned } },
      },
    });
    return count > 0;
  }

  /** What waits for the next agenda, and has stood on none. */
  listForMeeting(workingGroupId: string) {
    return this.database.client.$queryRaw<WaitingInquiry[]>`
      select i.id, i.case_number as "caseNumber", i.open_title as "openTitle", i.open_text as "openText"
        from inquiry i
       where i.working_group_id = ${workingGroupId}::uuid and i.for_meeting and i.visibility <> 'coordination'
         and i.state <> 'closed'
         and not exists (select from agenda_item a where a.origin = 'inquiry' and a.origin_id = i.id)
       order by i.received_at`;
  }
}
