import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { dayFromColumn, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { changeState, complete, isUnfinished, reopen } from '../rules/completion.js';
import * as tasksPolicy from '../tasks.policy.js';
import { type TaskRecord, TasksRepository } from '../tasks.repository.js';
import type { ChangeTaskState, Task } from '../tasks.schemas.js';
import { TasksService } from '../tasks.service.js';
import { TaskCompleted } from '../tasks.signals.js';

/** What somebody does to a task: tick it, say how far it is. The links of its reminders die with it. */
@Injectable()
export class TaskWorkService {
  constructor(
    private readonly repository: TasksRepository,
    private readonly tasks: TasksService,
    private readonly links: PersonalLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async complete(actor: Actor, id: string): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.findFor(actor, id);
      await this.repository.save(id, task.version, complete(task, this.clock.now()));
      await this.auditLog.record(actor, 'task.completed', id);
      await this.links.revoke('task', id);
      this.signals.send(new TaskCompleted(id));
      return this.tasks.show(actor, id);
    });
  }

  async reopen(actor: Member, id: string): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.findFor(actor, id);
      await this.repository.save(id, task.version, reopen(task));
      await this.auditLog.record(actor, 'task.reopened', id);
      return this.tasks.show(actor, id);
    });
  }

  async changeState(actor: Member, id: string, { state, version, reason }: ChangeTaskState): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.findFor(actor, id);
      if (task.version !== version) throw new Stale(await this.tasks.show(actor, id));
      await this.repository.save(id, version, changeState(task, state, this.clock.now(), reason ?? null));
      await this.auditLog.record(actor, 'task.state-changed', id, {
        before: task.state,
        after: state,
        ...(reason !== undefined && { reason }),
      });
      if (!isUnfinished(state)) await this.links.revoke('task', id);
      if (state === 'done' && task.state !== 'done') this.signals.send(new TaskCompleted(id));
      return this.tasks.show(actor, id);
    });
  }

  /** Puts the day off, which leaves the links alive. */
  async postpone(actor: Actor, id: string, version: number, dueOn: string): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.findFor(actor, id);
      if (task.version !== version) throw new Stale(await this.tasks.show(actor, id));
      await this.repository.save(id, version, { dueOn: dayToColumn(dueOn) });
      await this.auditLog.record(actor, 'task.changed', id, {
        dueOn: { before: task.dueOn && dayFromColumn(task.dueOn), after: dueOn },
      });
      return this.tasks.show(actor, id);
    });
  }

  private async findFor(actor: Actor, id: string): Promise<TaskRecord> {
    const task = await this.repository.findVisible(actor, id);
    authorize(tasksPolicy.work, actor, task);
    return task;
  }
}
