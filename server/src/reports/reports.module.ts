import { Module } from '@nestjs/common';
import { MeetingFiguresModule } from '../meetings/figures/meeting-figures.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { AnnualReportService } from './annual/annual-report.service.js';
import { AttendanceReportService } from './attendance/attendance-report.service.js';
import { GroupReportsService } from './group-reports.service.js';
import { ReportPressService } from './report-press.service.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { TalksReportService } from './talks/talks-report.service.js';
import { TasksReportService } from './tasks/tasks-report.service.js';

/** Reports at a keystroke. Hard rule: every figure is counted where the screen counts it, and all as of one moment. */
@Module({
  imports: [MeetingFiguresModule, TasksModule, WorkingGroupsModule],
  controllers: [ReportsController],
  providers: [
    ReportsService,
    ReportPressService,
    GroupReportsService,
    AnnualReportService,
    AttendanceReportService,
    TalksReportService,
    TasksReportService,
  ],
})
export class ReportsModule {}
