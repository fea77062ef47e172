import { Injectable } from '@nestjs/common';
import { AnnualReportService } from './annual/annual-report.service.js';
import { AttendanceReportService } from './attendance/attendance-report.service.js';
import { InquiriesReportService } from './inquiries/inquiries-report.service.js';
import type { Report, ReportKind } from './reports.schemas.js';
import type { ReportContext } from './rules/report-context.js';
import { TalksReportService } from './talks/talks-report.service.js';
import { TasksReportService } from './tasks/tasks-report.service.js';

/** Which report is made by whom. */
@Injectable()
export class GroupReportsService {
  constructor(
    private readonly annual: AnnualReportService,
    private readonly attendance: AttendanceReportService,
    private readonly talks: TalksReportService,
    private readonly tasks: TasksReportService,
    private readonly inquiries: InquiriesReportService,
  ) {}

  make(kind: ReportKind, context: ReportContext): Promise<Report> {
    return this[kind].make(context);
  }
}
