import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import type { Position } from '../platform/http/page.js';
import type { TaskCountFilter, TaskCounts, TaskFilter } from './tasks.schemas.js';

/** Tasks without a due day come last; in a cursor they stand at the end of time. */
export const NO_DUE_DAY = new Date('9999-12-31T00:00:00Z');

/** Nobody reads more: so the count costs the same however long the register is. */
const COUNTED = 500;

const { sql, join, empty } = Prisma;
type State = NonNullable<TaskFilter['state']> | 'all';
const COUNTED_STATES = ['unfinished', 'overdue', 'to_follow_up', 'in_progress', 'done', 'dropped', 'all'] as const;

/** The register: which tasks a filter shows, in which order. */
@Injectable()
export class TaskListRepository {
  constructor(private readonly database: Database) {}

  /** By due day; one more than the limit. Their records are read afterwards: joins would come before the limit. */
  async listVisible(actor: Actor, filter: TaskFilter, today: string, after: Position | undefined): Promise<string[]> {
    const ofEntry =
      filter.sourceEntryId === undefined ? empty : sql`and t.source_entry_id = ${filter.sourceEntryId}::uuid`;
    const rows = await this.database.client.$queryRaw<Array<{ id: string }>>`
      select t.id from task t
       where ${visibleTo(actor)} ${narrowedBy(filter)} ${inScope(actor, filter.scope)} ${ofEntry}
             ${inState(filter.state ?? 'all', today)} ${following(after)}
       order by t.due_on nulls last, t.id limit ${filter.limit + 1}`;
    return rows.map(({ id }) => id);
  }

  async count(actor: Actor, filter: TaskCountFilter, today: string): Promise<TaskCounts> {
    const counts = COUNTED_STATES.map(
      (state) => sql`
        (select count(*)::int from (
           select from task t
            where ${visibleTo(actor)} ${narrowedBy(filter)} ${inScope(actor, filter.scope)} ${inState(state, today)}
            limit ${COUNTED}) counted) as ${Prisma.raw(state)}`,
    );
    const [found] = await this.database.client.$queryRaw<[TaskCounts]>`select ${join(counts)}`;
    return found;
  }
}

const visibleTo = (actor: Actor) => sql`t.working_group_id = any(${actor.workingGroupIds}::uuid[])`;

function narrowedBy(filter: TaskCountFilter) {
  const { workingGroupId, municipalityId, memberId, meetingId, dueFrom, dueUntil, query = '' } = filter;
  const conditions = [
    workingGroupId !== undefined && sql`and t.working_group_id = ${workingGroupId}::uuid`,
    municipalityId !== undefined && sql`and t.municipality_id = ${municipalityId}::uuid`,
    memberId !== undefined && sql`and t.member_id = ${memberId}::uuid`,
    meetingId !== undefined &&
      sql`and t.source_entry_id in (
            select e.id from minutes m join minutes_section s on s.minutes_id = m.id join minutes_entry e on e.section_id = s.id
             where m.meeting_id = ${meetingId}::uuid)`,
    dueFrom !== undefined && sql`and t.due_on >= ${dueFrom}::date`,
    dueUntil !== undefined && sql`and t.due_on <= ${dueUntil}::date`,
    query !== '' && sql`and t.text ilike ${`%${query.replace(/[\\%_]/g, '\\$&')}%`}`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? empty : join(conditions, ' ');
}

function inScope(actor: Actor, scope: TaskFilter['scope']) {
  if (scope === 'group') return empty;
  const seats = actor.memberships.filter(({ role }) => role !== 'guest');
  const groups = seats.map(({ workingGroupId }) => workingGroupId);
  const municipalities = seats.map(({ municipalityId }) => municipalityId);
  const ofMunicipality = sql`(t.working_group_id, t.municipality_id) in (
    select * from unnest(${groups}::uuid[], ${municipalities}::uuid[]))`;
  if (scope === 'municipality') return sql`and ${ofMunicipality}`;
  return sql`and (t.member_id = ${actor.id}::uuid or t.member_id is null and ${ofMunicipality})`;
}

function inState(state: State, today: string) {
  switch (state) {
    case 'all':
      return empty;
    case 'unfinished':
      return sql`and t.state in ('open', 'in_progress')`;
    case 'overdue':
      return sql`and t.state in ('open', 'in_progress') and t.due_on < ${today}::date`;
    case 'to_follow_up':
      return sql`and t.state in ('open', 'in_progress') and t.follow_up_on <= ${today}::date`;
    default:
      return sql`and t.state = ${state}::task_state`;
  }
}

function following(after: Position | undefined) {
  if (after === undefined) return empty;
  const { at, id } = after;
  if (at.getTime() === NO_DUE_DAY.getTime()) return sql`and t.due_on is null and t.id > ${id}::uuid`;
  const day = at.toISOString().slice(0, 10);
  return sql`and (t.due_on > ${day}::date or t.due_on = ${day}::date and t.id > ${id}::uuid or t.due_on is null)`;
}
