import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { AgreementsModule } from '../agreements/agreements.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { EventsModule } from '../events/events.module.js';
import { InquiriesModule } from '../inquiries/inquiries.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MeetingFiguresModule } from '../meetings/figures/meeting-figures.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PressModule } from '../press/press.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { AnnualOutreachService } from './annual/annual-outreach.service.js';
import { AnnualReportService } from './annual/annual-report.service.js';
import { AttendanceReportService } from './attendance/attendance-report.service.js';
import { GroupReportsService } from './group-reports.service.js';
import { InquiriesReportService } from './inquiries/inquiries-report.service.js';
import { RegistersController } from './registers/registers.controller.js';
import { RegistersService } from './registers/registers.service.js';
import { ReportPressService } from './report-press.service.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { StatusReportService } from './status/status-report.service.js';
import { StatusReportsController } from './status/status-reports.controller.js';
import { StatusReportsRepository } from './status/status-reports.repository.js';
import { StatusReportsService } from './status/status-reports.service.js';
import { TalksReportService } from './talks/talks-report.service.js';
import { TasksReportService } from './tasks/tasks-report.service.js';

/** Reports at a keystroke. Hard rule: every figure is counted where the screen counts it, and all as of one moment. */
@Module({
  imports: [
    ActionPlanModule,
    InquiriesModule,
    MeetingFiguresModule,
    MunicipalitiesModule,
    TasksModule,
    WorkingGroupsModule,
    AgreementsModule,
    MeetingsModule,
    KnowledgeModule,
    EventsModule,
    CampaignsModule,
    PressModule,
  ],
  controllers: [ReportsController, RegistersController, StatusReportsController],
  providers: [
    ReportsService,
    ReportPressService,
    RegistersService,
    GroupReportsService,
    AnnualReportService,
    AnnualOutreachService,
    AttendanceReportService,
    TalksReportService,
    TasksReportService,
    InquiriesReportService,
    StatusReportService,
    StatusReportsService,
    StatusReportsRepository,
  ],
})
export class ReportsModule {}
