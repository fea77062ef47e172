import { Injectable, type OnModuleInit } from '@nestjs/common';
import { occasions, reminded, reminderPeriod } from '../rules/task-reminders.js';
import { type Reminder, RemindersService } from './reminders.service.js';
import { type DueTask, TaskRemindersRepository } from './task-reminders.repository.js';

/** Tells whoever has something to do that it is due. How they hear of it is their choice. */
@Injectable()
export class TaskRemindersService implements OnModuleInit {
  constructor(
    private readonly repository: TaskRemindersRepository,
    private readonly reminders: RemindersService,
  ) {}

  onModuleInit(): void {
    this.reminders.define('remind-of-tasks', '*/15 * * * *', () => this.remindDue());
  }

  remindDue(): Promise<void> {
    return this.reminders.remind(async (today) => {
      const due = await this.repository.listDue(reminderPeriod(today));
      return due.map((task) => reminderOf(task, today));
    });
  }
}

const reminderOf = (task: DueTask, today: string): Reminder =>
  occasions(task, today).map(({ key, outcome }) => ({
    key: `task-reminder:${task.id}:${key}`,
    fact: {
      kind: 'task-due',
      workingGroupId: task.workingGroupId,
      subjectType: 'task',
      subjectId: task.id,
      details: {
        text: task.text.slice(0, 200),
        outcome,
        ...(task.dueOn !== null && { startsAt: `${task.dueOn}T12:00:00.000Z` }),
      },
    },
    hearers: (group) => reminded(task, group),
  }));
