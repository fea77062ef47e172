import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import type { Position } from '../platform/http/page.js';
import { type InquiryHeadRecord, inquiryHead } from './inquiries.repository.js';
import type { InquiryCounts, InquiryFilter } from './inquiries.schemas.js';

const { sql, join, empty } = Prisma;

/** Nobody reads more. */
const COUNTED = 1000;
const TOPICS = 30;

const OPEN = sql`i.state in ('received', 'in_progress', 'query_back', 'interim_reply')`;
const isOverdue = (today: string) => sql`${OPEN} and least(i.due_on, i.wanted_on) < ${today}::date`;

/** The register of inquiries. Asks for what the reader may know only: no filter tells who is not to be named. */
@Injectable()
export class InquiryListRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; one more than the limit. */
  async listVisible(
    actor: Actor,
    filter: InquiryFilter,
    today: string,
    after?: Position,
  ): Promise<InquiryHeadRecord[]> {
    const following = after ? sql`and (i.received_at, i.id) < (${after.at}, ${after.id}::uuid)` : empty;
    const rows = await this.database.client.$queryRaw<Array<{ id: string }>>`
      select i.id from inquiry i
       where ${visible(actor)} ${narrowed(actor, filter)} ${inState(filter.state, today)} ${following}
       order by i.received_at desc, i.id desc limit ${filter.limit + 1}`;
    return this.database.client.inquiry.findMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      include: inquiryHead,
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    });
  }

  async count(actor: Actor, filter: InquiryFilter, today: string): Promise<InquiryCounts> {
    const [found] = await this.database.client.$queryRaw<[InquiryCounts]>`
      select (count(*) filter (where is_open))::int as open,
             (count(*) filter (where state = 'received'))::int as received,
             (count(*) filter (where state = 'in_progress'))::int as in_progress,
             (count(*) filter (where state in ('query_back', 'interim_reply')))::int as waiting,
             (count(*) filter (where is_overdue))::int as overdue,
             (count(*) filter (where state = 'answered'))::int as answered,
             (count(*) filter (where state = 'closed'))::int as closed,
             count(*)::int as all
        from (select i.state, ${OPEN} as is_open, coalesce(${isOverdue(today)}, false) as is_overdue
                from inquiry i where ${visible(actor)} ${narrowed(actor, filter)}
               limit ${COUNTED}) counted`;
    return found;
  }

  /** Most used first. */
  async listTopics(actor: Actor, workingGroupId: string | undefined): Promise<string[]> {
    const rows = await this.database.client.$queryRaw<Array<{ topic: string }>>`
      select topic from (select unnest(i.topics) as topic from inquiry i
                          where ${visible(actor)} ${narrowed(actor, { workingGroupId, scope: 'all' })}
                          order by i.received_at desc limit 2000) used
       group by topic order by count(*) desc, topic limit ${TOPICS}`;
    return rows.map(({ topic }) => topic);
  }
}

/** As InquiriesRepository.visibleTo has it. */
export function visible(actor: Actor) {
  return sql`i.working_group_id = any(${actor.workingGroupIds}::uuid[])
    and (i.visibility <> 'coordination' or ${own(actor)})`;
}

/** The reader knows who asked: coordinates the group, asked, or sits for the municipality that did. */
function own(actor: Actor) {
  const seats = actor.memberships.filter(({ role }) => role !== 'guest');
  return sql`(i.working_group_id = any(${actor.groupsWithRole('coordinator')}::uuid[]) or ${asked(actor, seats)})`;
}

function asked(actor: Actor, seats: Actor['memberships']) {
  return sql`(i.member_id = ${actor.id}::uuid
    or (i.working_group_id, i.municipality_id) in (
         select * from unnest(${seats.map(({ workingGroupId }) => workingGroupId)}::uuid[],
                              ${seats.map(({ municipalityId }) => municipalityId)}::uuid[])))`;
}

type Narrowing = Omit<InquiryFilter, 'state' | 'limit' | 'cursor'>;

function narrowed(actor: Actor, { workingGroupId, scope, kind, topic, municipalityId, query = '' }: Narrowing) {
  const seats = actor.memberships.filter(({ role }) => role !== 'guest');
  const part = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const conditions = [
    workingGroupId !== undefined && sql`and i.working_group_id = ${workingGroupId}::uuid`,
    scope === 'own' && sql`and ${asked(actor, seats)}`,
    scope === 'responsible' && sql`and i.responsible_id = ${actor.id}::uuid`,
    kind !== undefined && sql`and i.kind = ${kind}::inquiry_kind`,
    topic !== undefined && sql`and ${topic} = any(i.topics)`,
    municipalityId !== undefined &&
      sql`and i.municipality_id = ${municipalityId}::uuid and (i.visibility = 'members' or ${own(actor)})`,
    query !== '' &&
      sql`and (i.case_number ilike ${part} or i.open_title ilike ${part} or i.open_text ilike ${part}
           or (${own(actor)} and (i.title ilike ${part} or i.question ilike ${part})))`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? empty : join(conditions, ' ');
}

function inState(state: InquiryFilter['state'], today: string) {
  switch (state) {
    case undefined:
      return empty;
    case 'open':
      return sql`and ${OPEN}`;
    case 'overdue':
      return sql`and ${isOverdue(today)}`;
    case 'waiting':
      return sql`and i.state in ('query_back', 'interim_reply')`;
    default:
      return sql`and i.state = ${state}::inquiry_state`;
  }
}
