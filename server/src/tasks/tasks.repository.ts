import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { dayFromColumn, dayToColumn } from '../platform/clock/calendar-day.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import type { Position } from '../platform/http/page.js';
import type { FollowUp, KnownTask } from './rules/follow-up.js';
import type { TaskFilter } from './tasks.schemas.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const withSource = {
  municipality,
  member: { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } },
  sourceEntry: {
    select: {
      id: true,
      assignee: true,
      section: {
        select: {
          agendaItem: { select: { number: true } },
          minutes: { select: { id: true, meeting: { select: { id: true, number: true } } } },
        },
      },
    },
  },
} satisfies Prisma.TaskInclude;
export type TaskRecord = Prisma.TaskGetPayload<{ include: typeof withSource }>;

const cell = {
  select: { id: true, state: true, sourceEntryId: true, municipality },
} satisfies Prisma.TaskDefaultArgs;
export type SharedTaskRecord = Prisma.TaskGetPayload<typeof cell>;

/** Tasks without a due day come last; in a cursor they stand at the end of time. */
export const NO_DUE_DAY = new Date('9999-12-31T00:00:00Z');

const inOrder = [
  { dueOn: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.TaskOrderByWithRelationInput[];

@Injectable()
export class TasksRepository {
  constructor(private readonly database: Database) {}

  private visibleTo(actor: Actor): Prisma.TaskWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  /** One row more than the limit: first the ids along the index, then their records; joins would come before the limit. */
  async listVisible(actor: Actor, filter: TaskFilter, today: Date, after: Position | undefined): Promise<TaskRecord[]> {
    const found = await this.database.client.task.findMany({
      where: {
        AND: [
          this.visibleTo(actor),
          { workingGroupId: filter.workingGroupId, sourceEntryId: filter.sourceEntryId },
          inScope(actor, filter.scope),
          inState(filter.state, today),
          after === undefined ? {} : following(after),
        ],
      },
      select: { id: true },
      orderBy: inOrder,
      take: filter.limit + 1,
    });
    return this.database.client.task.findMany({
      where: { id: { in: found.map(({ id }) => id) } },
      include: withSource,
      orderBy: inOrder,
    });
  }

  /** What was to do in a group after an instant: everything open, and what was done since. */
  listSince(workingGroupId: string, since: Date) {
    return this.database.client.task.findMany({
      where: { workingGroupId, OR: [{ state: { in: ['open', 'in_progress'] } }, { completedAt: { gte: since } }] },
      select: { text: true, state: true, municipality: { select: { name: true } } },
      orderBy: inOrder,
    });
  }

  listOfEntries(actor: Actor, entryIds: readonly string[]): Promise<SharedTaskRecord[]> {
    return this.database.client.task.findMany({
      where: { AND: [this.visibleTo(actor), { sourceEntryId: { in: [...entryIds] } }] },
      ...cell,
      orderBy: [{ municipality: { name: 'asc' } }, { id: 'asc' }],
    });
  }

  async findVisible(actor: Actor, id: string): Promise<TaskRecord> {
    const found = await this.database.client.task.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: withSource,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For the minutes that follow up their own entries. */
  async listKnown(entryIds: readonly string[]): Promise<KnownTask[]> {
    const tasks = await this.database.client.task.findMany({ where: { sourceEntryId: { in: [...entryIds] } } });
    return tasks.map(({ sourceEntryId, dueOn, ...task }) => ({
      ...task,
      entryId: sourceEntryId ?? '',
      dueOn: dueOn && dayFromColumn(dueOn),
    }));
  }

  async apply(workingGroupId: string, { added, changed, droppedIds }: FollowUp): Promise<void> {
    const tasks = this.database.client.task;
    const version = { increment: 1 };
    if (added.length > 0) await tasks.createMany({ data: added.map((one) => ({ workingGroupId, ...columnsOf(one) })) });
    for (const { id, state, ...assignment } of changed) {
      await tasks.update({ where: { id }, data: { ...columnsOf(assignment), state, version } });
    }
    if (droppedIds.length > 0) {
      await tasks.updateMany({ where: { id: { in: droppedIds } }, data: { state: 'dropped', version } });
    }
  }

  async save(id: string, version: number, change: Prisma.TaskUncheckedUpdateManyInput): Promise<void> {
    const { count } = await this.database.client.task.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}

function columnsOf({ entryId, dueOn, ...assignment }: FollowUp['added'][number]) {
  return { ...assignment, sourceEntryId: entryId, dueOn: dueOn && dayToColumn(dueOn) };
}

function inScope(actor: Actor, scope: TaskFilter['scope']): Prisma.TaskWhereInput {
  if (scope === 'group') return {};
  const ofMunicipality = actor.memberships
    .filter(({ role }) => role !== 'guest')
    .map(({ workingGroupId, municipalityId }) => ({ workingGroupId, municipalityId }));
  if (scope === 'municipality') return { OR: ofMunicipality };
  return { OR: [{ memberId: actor.id }, ...ofMunicipality.map((pair) => ({ ...pair, memberId: null }))] };
}

function inState(state: TaskFilter['state'], today: Date): Prisma.TaskWhereInput {
  if (state === undefined) return {};
  if (state !== 'unfinished' && state !== 'overdue') return { state };
  return { state: { in: ['open', 'in_progress'] }, ...(state === 'overdue' && { dueOn: { lt: today } }) };
}

function following({ at, id }: Position): Prisma.TaskWhereInput {
  if (at.getTime() === NO_DUE_DAY.getTime()) return { dueOn: null, id: { gt: id } };
  return { OR: [{ dueOn: { gt: at } }, { dueOn: at, id: { gt: id } }, { dueOn: null }] };
}
