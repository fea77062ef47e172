import { Injectable } from '@nestjs/common';
import type { LinkHolder } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { addDays, calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import type { Task } from '../tasks.schemas.js';
import { TasksService } from '../tasks.service.js';
import { TaskWorkService } from '../work/task-work.service.js';
import type { PostponeTask, TaskSheet } from './task-links.schemas.js';

const LONGEST_DAYS = 730;

/** The task is the link's, whatever is asked; of a task that is finished or somebody else's now the link is dead. */
@Injectable()
export class TaskLinksService {
  constructor(
    private readonly tasks: TasksService,
    private readonly work: TaskWorkService,
    private readonly clock: Clock,
  ) {}

  async show(holder: LinkHolder): Promise<TaskSheet> {
    const task = await this.findLiving(holder);
    return { reader: holder.link.name, task, today: this.today() };
  }

  async complete(holder: LinkHolder): Promise<Task> {
    const { id } = await this.findLiving(holder);
    return this.work.complete(holder, id);
  }

  async postpone(holder: LinkHolder, { dueOn, version }: PostponeTask): Promise<Task> {
    const { id } = await this.findLiving(holder);
    const today = this.today();
    if (dueOn <= today || dueOn > addDays(today, LONGEST_DAYS)) {
      throw new Invalid([
        { pointer: '#/dueOn', detail: 'Bitte wählen Sie einen Tag nach heute, in den nächsten zwei Jahren.' },
      ]);
    }
    return this.work.postpone(holder, id, version, dueOn);
  }

  private async findLiving(holder: LinkHolder): Promise<Task> {
    try {
      const task = await this.tasks.show(holder, holder.link.subject);
      if (task.abilities.change) return task;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
    throw new LinkSpent();
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
