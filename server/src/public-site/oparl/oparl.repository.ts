import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { OparlType } from './rules/oparl-types.js';

export type OparlRow = {
  type: OparlType;
  subject: string;
  workingGroupId: string | null;
  facts: unknown;
  createdAt: Date;
  modifiedAt: Date;
  deletedAt: Date | null;
};
export type Reference = { type: OparlType; subject: string };

export type Filter = {
  type: OparlType;
  workingGroupId?: string | undefined;
  createdSince?: Date | undefined;
  createdUntil?: Date | undefined;
  modifiedSince?: Date | undefined;
  modifiedUntil?: Date | undefined;
};

/** Objects of one step. */
const AT_ONCE = 500;

const COLUMNS = `o.type, o.subject, o.working_group_id as "workingGroupId", o.facts,
  o.created_at as "createdAt", o.modified_at as "modifiedAt", o.deleted_at as "deletedAt"`;

/** Reads the mirror; triggers write it. */
@Injectable()
export class OparlRepository {
  constructor(private readonly database: Database) {}

  async find({ type, subject }: Reference): Promise<OparlRow | undefined> {
    const text = `select ${COLUMNS} from oparl_object o where o.type = $1 and o.subject = $2`;
    return (await this.database.rows<OparlRow>({ name: 'oparl-one', text }, [type, subject]))[0];
  }

  /** Those that are public now. */
  async findMany(references: readonly Reference[]): Promise<OparlRow[]> {
    if (references.length === 0) return [];
    const text = `select ${COLUMNS} from unnest($1::text[], $2::uuid[]) as wanted(type, subject)
      join oparl_object o using (type, subject) where o.deleted_at is null`;
    const types = references.map(({ type }) => type);
    const subjects = references.map(({ subject }) => subject);
    return this.database.rows<OparlRow>({ name: 'oparl-many', text }, [types, subjects]);
  }

  /** In the order in which they became public, which never changes. */
  list(filter: Filter, after: string | undefined, limit: number): Promise<OparlRow[]> {
    const { conditions, values } = conditionsOf(filter);
    if (after !== undefined) {
      values.push(after);
      conditions.push(`(o.created_at, o.subject) >
        (select k.created_at, k.subject from oparl_object k where k.type = $1 and k.subject = $${values.length})`);
    }
    values.push(limit);
    const text = `select ${COLUMNS} from oparl_object o where ${conditions.join(' and ')}
      order by o.created_at, o.subject limit $${values.length}`;
    return this.database.rows<OparlRow>({ name: `oparl-list-${nameOf(filter, after)}`, text }, values);
  }

  async count(filter: Filter): Promise<number> {
    const { conditions, values } = conditionsOf(filter);
    const text = `select count(*)::int as count from oparl_object o where ${conditions.join(' and ')}`;
    const [row] = await this.database.rows<{ count: number }>({ name: `oparl-count-${nameOf(filter)}`, text }, values);
    return row?.count ?? 0;
  }

  /** All that is public of a type and belongs to nobody, e.g. the one body. */
  listAll(type: OparlType): Promise<OparlRow[]> {
    return this.list({ type }, undefined, 100);
  }

  /** When somebody last said who runs the portal. */
  async findOperatorChange(): Promise<Date | undefined> {
    const text = 'select updated_at as "updatedAt" from operator';
    return (await this.database.rows<{ updatedAt: Date }>({ name: 'oparl-operator', text }, []))[0]?.updatedAt;
  }

  async followDays(): Promise<void> {
    await this.database.client.$executeRaw`select oparl_follow_days()`;
  }

  /** Type by type, what is shown within others first; in steps, for every statement of the portal has a time limit. */
  async rebuild(): Promise<void> {
    const types = await this.database.client.$queryRaw<Array<{ type: string }>>`
      select type from unnest(oparl_types()) as x(type)`;
    for (const { type } of types) {
      const [found] = await this.database.client.$queryRaw<Array<{ ids: string[] }>>`
        select oparl_subjects(${type})::text[] as ids`;
      const ids = found?.ids ?? [];
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const some = ids.slice(from, from + AT_ONCE);
        await this.database.client.$executeRaw`select oparl_refresh(${type}, ${some}::uuid[])`;
      }
    }
  }
}

/** What was deleted is told to those alone who ask what changed. */
function conditionsOf(filter: Filter): { conditions: string[]; values: unknown[] } {
  const values: unknown[] = [filter.type];
  const conditions = ['o.type = $1'];
  const where = (condition: string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(`${condition} $${values.length}`);
  };
  where('o.working_group_id =', filter.workingGroupId);
  where('o.created_at >=', filter.createdSince);
  where('o.created_at <=', filter.createdUntil);
  where('o.modified_at >=', filter.modifiedSince);
  where('o.modified_at <=', filter.modifiedUntil);
  if (filter.modifiedSince === undefined) conditions.push('o.deleted_at is null');
  return { conditions, values };
}

/** One prepared statement for each set of conditions. */
const nameOf = (filter: Filter, after?: string): string =>
  [filter.workingGroupId, filter.createdSince, filter.createdUntil, filter.modifiedSince, filter.modifiedUntil, after]
    .map((value) => (value === undefined ? '0' : '1'))
    .join('');
