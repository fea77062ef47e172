import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import type { Position } from '../platform/http/page.js';
import type { AgreementFilter, AgreementPage } from './agreements.schemas.js';

export type AgreementMeetingRow = { id: string; startsAt: Date; entryIds: string[] };

/** Nobody reads more. */
const COUNTED = 1000;

const { sql, join, empty } = Prisma;
type Narrowing = Omit<AgreementFilter, 'state' | 'limit' | 'cursor'>;

/** The register: which agreements of which meetings a filter shows. */
@Injectable()
export class AgreementListRepository {
  constructor(private readonly database: Database) {}

  /** Newest meeting first, its agreements as its agenda has them; one meeting more than the limit. */
  listVisible(actor: Actor, filter: AgreementFilter, today: string, after: Position | undefined) {
    const { state, limit } = filter;
    const following = after ? sql`and (m.starts_at, m.id) < (${after.at}, ${after.id}::uuid)` : empty;
    return this.database.client.$queryRaw<AgreementMeetingRow[]>`
      select m.id, m.starts_at as "startsAt", array_agg(e.id order by i.position, e.position, e.id) as "entryIds"
        ${agreements(actor, filter)} ${inState(state, filter.municipalityId, today)} ${following}
       group by m.id order by m.starts_at desc, m.id desc limit ${limit + 1}`;
  }

  async count(actor: Actor, filter: AgreementFilter, today: string): Promise<AgreementPage['counts']> {
    const [found] = await this.database.client.$queryRaw<[{ all: number; unfinished: number }]>`
      select count(*)::int as all, (count(*) filter (where unfinished))::int as unfinished from (
        select ${isUnfinished(filter.municipalityId, today)} as unfinished
          ${agreements(actor, filter)} limit ${COUNTED}) counted`;
    return { ...found, finished: found.all - found.unfinished };
  }
}

/** Drafts are invisible here, to whoever writes them, too. */
function agreements(actor: Actor, { workingGroupId, meetingId, from, until, query = '' }: Narrowing) {
  const conditions = [
    workingGroupId !== undefined && sql`and m.working_group_id = ${workingGroupId}::uuid`,
    meetingId !== undefined && sql`and m.id = ${meetingId}::uuid`,
    from !== undefined && sql`and m.starts_at >= (${from}::date)::timestamp at time zone 'Europe/Berlin'`,
    until !== undefined && sql`and m.starts_at < (${until}::date + 1)::timestamp at time zone 'Europe/Berlin'`,
    query !== '' && sql`and e.text ilike ${`%${query.replace(/[\\%_]/g, '\\$&')}%`}`,
  ].filter((condition) => condition !== false);
  return sql`
    from meeting m
    join minutes n on n.meeting_id = m.id and n.state in ('circulated', 'approved')
    join minutes_section s on s.minutes_id = n.id
    join minutes_entry e on e.section_id = s.id and e.kind = 'agreement' and e.removed_at is null
    join agenda_item i on i.id = s.agenda_item_id
   where m.working_group_id = any(${actor.workingGroupIds}::uuid[])
         ${conditions.length === 0 ? empty : join(conditions, ' ')}`;
}

function inState(state: AgreementFilter['state'], municipalityId: string | undefined, today: string) {
  if (state === undefined) return empty;
  const unfinished = isUnfinished(municipalityId, today);
  return state === 'unfinished' ? sql`and ${unfinished}` : sql`and not ${unfinished}`;
}

const IS_FINISHED = sql`p.state in ('done', 'not_applicable')`;

/** As rules/progress.ts has it: of one municipality, or of any that has a seat today or said something. */
function isUnfinished(municipalityId: string | undefined, today: string) {
  if (municipalityId !== undefined) {
    return sql`not exists (select from agreement_progress p
                            where p.entry_id = e.id and p.municipality_id = ${municipalityId}::uuid and ${IS_FINISHED})`;
  }
  return sql`(exists (select from agreement_progress p where p.entry_id = e.id and not (${IS_FINISHED}))
    or exists (select from membership ms
                where ms.working_group_id = m.working_group_id and ms.role <> 'guest'
                  and ms.starts_on <= ${today}::date and (ms.ends_on is null or ms.ends_on >= ${today}::date)
                  and not exists (select from agreement_progress p
                                   where p.entry_id = e.id and p.municipality_id = ms.municipality_id)))`;
}
