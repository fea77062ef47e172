import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { followUp, type Order } from './rules/follow-up.js';
import { overview, type TaskOverview } from './rules/overview.js';
import { NO_DUE_DAY, TaskListRepository } from './task-list.repository.js';
import { presentSharedEntry, presentTask } from './tasks.presenter.js';
import { type TaskRecord, TasksRepository } from './tasks.repository.js';
import type { SharedEntry, Task, TaskCountFilter, TaskCounts, TaskFilter, TaskPage } from './tasks.schemas.js';

/** The register of tasks, and how it follows the minutes. */
@Injectable()
export class TasksService {
  constructor(
    private readonly repository: TasksRepository,
    private readonly register: TaskListRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Member, filter: TaskFilter): Promise<TaskPage> {
    const after = decodeCursor(filter.cursor);
    const ids = await this.register.listVisible(actor, filter, this.today(), after);
    const tasks = await this.repository.listByDueDay(ids);
    const page = toPage(
      tasks,
      filter.limit,
      ({ dueOn, id }) => ({ at: dueOn ?? NO_DUE_DAY, id }),
      (task) => presentTask(actor, task, this.today()),
    );
    return { ...page, sharedEntries: await this.sharedEntries(actor, tasks.slice(0, filter.limit)) };
  }

  count(actor: Member, filter: TaskCountFilter): Promise<TaskCounts> {
    return this.register.count(actor, filter, this.today());
  }

  async show(actor: Actor, id: string): Promise<Task> {
    return presentTask(actor, await this.repository.findVisible(actor, id), this.today());
  }

  /**
   * For minutes, in their transaction: makes the tasks of `entryIds` (as they stood before) follow `orders` (as they
   * stand now). Call it before entries are deleted.
   */
  async follow(workingGroupId: string, entryIds: readonly string[], orders: readonly Order[]): Promise<void> {
    const known = await this.repository.listKnown(entryIds);
    await this.repository.apply(workingGroupId, followUp(known, orders));
  }

  /** For other modules: how far a group has come since its last meeting. */
  async overview(workingGroupId: string, since: Date): Promise<TaskOverview> {
    return overview(await this.repository.listSince(workingGroupId, since));
  }

  private async sharedEntries(actor: Member, tasks: readonly TaskRecord[]): Promise<SharedEntry[]> {
    const shared = tasks.flatMap(({ sourceEntry }) =>
      sourceEntry?.assignee === 'all_municipalities' ? sourceEntry.id : [],
    );
    const entryIds = [...new Set(shared)];
    if (entryIds.length === 0) return [];
    const cells = await this.repository.listOfEntries(actor, entryIds);
    return entryIds.map((entryId) => presentSharedEntry(entryId, cells));
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
