import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Stale } from '../platform/errors/stale.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { changeState, complete, reopen } from './rules/completion.js';
import { followUp, type Order } from './rules/follow-up.js';
import { overview, type TaskOverview } from './rules/overview.js';
import * as tasksPolicy from './tasks.policy.js';
import { presentSharedEntry, presentTask } from './tasks.presenter.js';
import { NO_DUE_DAY, type TaskRecord, TasksRepository } from './tasks.repository.js';
import type { ChangeTaskState, SharedEntry, Task, TaskFilter, TaskPage } from './tasks.schemas.js';
import { TaskCompleted } from './tasks.signals.js';

@Injectable()
export class TasksService {
  constructor(
    private readonly repository: TasksRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: TaskFilter): Promise<TaskPage> {
    const after = decodeCursor(filter.cursor);
    const tasks = await this.repository.listVisible(actor, filter, dayToColumn(this.today()), after);
    const page = toPage(
      tasks,
      filter.limit,
      ({ dueOn, id }) => ({ at: dueOn ?? NO_DUE_DAY, id }),
      (task) => presentTask(actor, task, this.today()),
    );
    return { ...page, sharedEntries: await this.sharedEntries(actor, tasks.slice(0, filter.limit)) };
  }

  async show(actor: Actor, id: string): Promise<Task> {
    return presentTask(actor, await this.repository.findVisible(actor, id), this.today());
  }

  async complete(actor: Actor, id: string): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.findFor(actor, id);
      await this.repository.save(id, task.version, complete(task, this.clock.now()));
      await this.auditLog.record(actor, 'task.completed', id);
      this.signals.send(new TaskCompleted(id));
      return this.show(actor, id);
    });
  }

  async reopen(actor: Actor, id: string): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.findFor(actor, id);
      await this.repository.save(id, task.version, reopen(task));
      await this.auditLog.record(actor, 'task.reopened', id);
      return this.show(actor, id);
    });
  }

  async changeState(actor: Actor, id: string, { state, version }: ChangeTaskState): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.findFor(actor, id);
      if (task.version !== version) throw new Stale(await this.show(actor, id));
      await this.repository.save(id, version, changeState(task, state, this.clock.now()));
      await this.auditLog.record(actor, 'task.state-changed', id, { before: task.state, after: state });
      if (state === 'done' && task.state !== 'done') this.signals.send(new TaskCompleted(id));
      return this.show(actor, id);
    });
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

  private async sharedEntries(actor: Actor, tasks: readonly TaskRecord[]): Promise<SharedEntry[]> {
    const shared = tasks.flatMap(({ sourceEntry }) =>
      sourceEntry?.assignee === 'all_municipalities' ? sourceEntry.id : [],
    );
    const entryIds = [...new Set(shared)];
    if (entryIds.length === 0) return [];
    const cells = await this.repository.listOfEntries(actor, entryIds);
    return entryIds.map((entryId) => presentSharedEntry(entryId, cells));
  }

  private async findFor(actor: Actor, id: string): Promise<TaskRecord> {
    const task = await this.repository.findVisible(actor, id);
    authorize(tasksPolicy.work, actor, task);
    return task;
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
