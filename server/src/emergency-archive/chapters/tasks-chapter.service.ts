import { Injectable } from '@nestjs/common';
import { AgreementsService } from '../../agreements/agreements.service.js';
import { everyItem } from '../../platform/http/page.js';
import { TasksService } from '../../tasks/tasks.service.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { presentTasks, TASKS, tasksTable } from './tasks-chapter.presenter.js';

/** Aufgaben and what was agreed: open ones first. */
@Injectable()
export class TasksChapterService implements ArchiveChapter {
  constructor(
    private readonly tasks: TasksService,
    private readonly agreements: AgreementsService,
  ) {}

  async tell(telling: Telling): Promise<ToldChapter> {
    const { actor } = telling;
    const tasks = await everyItem((cursor) => this.tasks.list(actor, { scope: 'group', limit: 100, cursor }));
    const agreements = await everyItem((cursor) => this.agreements.list(actor, { limit: 50, cursor }));
    return {
      chapter: TASKS,
      count: tasks.filter(({ state }) => state === 'open' || state === 'in_progress').length,
      pages: [presentTasks(tasks, agreements, telling)],
      tables: [{ path: 'tabellen/aufgaben.csv', table: tasksTable(tasks) }],
      files: [],
    };
  }
}
