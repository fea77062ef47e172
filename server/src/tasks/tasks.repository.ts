import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { dayFromColumn, dayToColumn } from '../platform/clock/calendar-day.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import type { FollowUp, KnownTask } from './rules/follow-up.js';

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

const inOrder = [
  { dueOn: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.TaskOrderByWithRelationInput[];

@Injectable()
export class TasksRepository {
  constructor(private readonly database: Database) {}

  /** The wall; the link of a reminder shows its one task. */
  private visibleTo(actor: Actor): Prisma.TaskWhereInput {
    switch (actor.kind) {
      case 'visitor':
        return { id: { in: [] } };
      case 'link':
        return { id: actor.link.subject, workingGroupId: actor.link.workingGroupId ?? '' };
      case 'member':
        return { workingGroupId: { in: actor.workingGroupIds } };
    }
  }

  listByDueDay(ids: readonly string[]): Promise<TaskRecord[]> {
    return this.database.client.task.findMany({
      where: { id: { in: [...ids] } },
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
    return tasks.map(({ sourceEntryId, dueOn, agreedDueOn, ...task }) => ({
      ...task,
      entryId: sourceEntryId ?? '',
      dueOn: dueOn && dayFromColumn(dueOn),
      agreedDueOn: agreedDueOn && dayFromColumn(agreedDueOn),
    }));
  }

  async apply(workingGroupId: string, { added, changed, dropped }: FollowUp): Promise<void> {
    const tasks = this.database.client.task;
    const version = { increment: 1 };
    if (added.length > 0) await tasks.createMany({ data: added.map((one) => ({ workingGroupId, ...columnsOf(one) })) });
    for (const { id, state, ...assignment } of changed) {
      await tasks.update({
        where: { id },
        data: { ...columnsOf(assignment), state, droppedReason: null, restingState: null, version },
      });
    }
    for (const [restingState, ids] of byState(dropped)) {
      await tasks.updateMany({ where: { id: { in: ids } }, data: { state: 'dropped', restingState, version } });
    }
  }

  async add(data: Prisma.TaskUncheckedCreateInput): Promise<string> {
    return (await this.database.client.task.create({ data, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: Prisma.TaskUncheckedUpdateManyInput): Promise<void> {
    const { count } = await this.database.client.task.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}

const byState = (dropped: FollowUp['dropped']) =>
  [...Map.groupBy(dropped, ({ state }) => state)].map(([state, those]) => [state, those.map(({ id }) => id)] as const);

function columnsOf({ entryId, dueOn, agreedDueOn, ...assignment }: FollowUp['added'][number]) {
  return {
    ...assignment,
    sourceEntryId: entryId,
    dueOn: dueOn && dayToColumn(dueOn),
    agreedDueOn: agreedDueOn && dayToColumn(agreedDueOn),
  };
}
