import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { calendarDay, HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { occasions, reminded, reminderPeriod } from '../rules/task-reminders.js';
import { type DueTask, TaskRemindersRepository } from './task-reminders.repository.js';
import { TellingService } from './telling.service.js';

/** Nobody is reminded at night. */
const [FIRST_HOUR, LAST_HOUR] = [7, 19];
const keyOf = (task: DueTask, key: string) => `task-reminder:${task.id}:${key}`;

/** Tells whoever has something to do that it is due, each occasion once. How they hear of it is their choice. */
@Injectable()
export class TaskRemindersService implements OnModuleInit {
  constructor(
    private readonly repository: TaskRemindersRepository,
    private readonly telling: TellingService,
    private readonly memberships: MembershipsService,
    private readonly once: Once,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-of-tasks', () => this.remindByDay(), { cron: '*/15 * * * *' });
  }

  async remindDue(): Promise<void> {
    const today = calendarDay(this.clock.now());
    const due = await this.repository.listDue(reminderPeriod(today));
    const keys = due.flatMap((task) => occasions(task, today).map(({ key }) => keyOf(task, key)));
    const unclaimed = new Set(await this.once.listUnclaimed(keys));
    for (const task of due) {
      const isTold = occasions(task, today).every(({ key }) => !unclaimed.has(keyOf(task, key)));
      if (!isTold) await this.database.transaction(() => this.remindOf(task, today));
    }
  }

  private async remindByDay(): Promise<void> {
    const { hour } = Temporal.Instant.fromEpochMilliseconds(this.clock.now().getTime()).toZonedDateTimeISO(HOME_ZONE);
    if (hour >= FIRST_HOUR && hour < LAST_HOUR) await this.remindDue();
  }

  private async remindOf(task: DueTask, today: string): Promise<void> {
    const claimed = [];
    for (const occasion of occasions(task, today)) {
      if (await this.once.claim(keyOf(task, occasion.key))) claimed.push(occasion);
    }
    const [first] = claimed;
    if (!first) return;
    const group = await this.memberships.listAddressees(task.workingGroupId, today);
    await this.telling.tell({
      kind: 'task-due',
      workingGroupId: task.workingGroupId,
      subjectType: 'task',
      subjectId: task.id,
      details: {
        text: task.text.slice(0, 200),
        outcome: first.outcome,
        ...(task.dueOn !== null && { startsAt: `${task.dueOn}T12:00:00.000Z` }),
      },
      memberIds: reminded(task, group).map(({ memberId }) => memberId),
    });
  }
}
