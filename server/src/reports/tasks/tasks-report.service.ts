import { Injectable } from '@nestjs/common';
import { everyItem } from '../../platform/http/page.js';
import { TasksService } from '../../tasks/tasks.service.js';
import type { Report } from '../reports.schemas.js';
import type { ReportContext } from '../rules/report-context.js';
import { presentTasksReport } from './tasks-report.presenter.js';

/** Of the register, at a time. */
const AT_ONCE = 2000;

/** Offene Aufgaben (R8): as the register shows them. */
@Injectable()
export class TasksReportService {
  constructor(private readonly tasks: TasksService) {}

  async make({ actor, group, municipalityId, today }: ReportContext): Promise<Report> {
    const filter = {
      workingGroupId: group.id,
      scope: 'group' as const,
      state: 'unfinished' as const,
      limit: AT_ONCE,
      ...(municipalityId !== undefined && { municipalityId }),
    };
    const tasks = await everyItem((cursor) => this.tasks.list(actor, { ...filter, cursor }));
    return presentTasksReport(group.name, tasks, today);
  }
}
