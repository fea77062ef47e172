import { Injectable } from '@nestjs/common';
import { TasksService } from '../../tasks/tasks.service.js';
import type { Report } from '../reports.schemas.js';
import type { ReportContext } from '../rules/report-context.js';
import { presentTasksReport } from './tasks-report.presenter.js';

/** More stand in no report. */
const MOST = 20_000;

/** Offene Aufgaben (R8): as the register shows them. */
@Injectable()
export class TasksReportService {
  constructor(private readonly tasks: TasksService) {}

  async make({ actor, group, municipalityId, today }: ReportContext): Promise<Report> {
    const { items } = await this.tasks.list(actor, {
      workingGroupId: group.id,
      scope: 'group',
      state: 'unfinished',
      limit: MOST,
      ...(municipalityId !== undefined && { municipalityId }),
    });
    return presentTasksReport(group.name, items, today);
  }
}
