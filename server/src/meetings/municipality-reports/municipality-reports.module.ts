import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { MunicipalitiesModule } from '../../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../../working-groups/working-groups.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { MunicipalityActivitiesController } from './municipality-activities.controller.js';
import { MunicipalityActivitiesRepository } from './municipality-activities.repository.js';
import { MunicipalityActivitiesService } from './municipality-activities.service.js';
import { MunicipalityReportFilesService } from './municipality-report-files.service.js';
import { MunicipalityReportsController } from './municipality-reports.controller.js';
import { MunicipalityReportsRepository } from './municipality-reports.repository.js';
import { MunicipalityReportsService } from './municipality-reports.service.js';
import { ReportLettersService } from './report-letters.service.js';
import { ReportLinksController } from './report-links.controller.js';
import { ReportLinksService } from './report-links.service.js';
import { ReportRequestsController } from './report-requests.controller.js';
import { ReportRequestsRepository } from './report-requests.repository.js';
import { ReportRequestsService } from './report-requests.service.js';
import { ReportRoundService } from './report-round.service.js';
import { ReportScheduleService } from './report-schedule.service.js';

/** Berichte aus den Kommunen. Hard rule: one report per municipality and meeting, a draft is seen by its writers alone. */
@Module({
  imports: [MunicipalitiesModule, WorkingGroupsModule, FilesModule, MeetingsModule],
  controllers: [
    MunicipalityReportsController,
    ReportRequestsController,
    ReportLinksController,
    MunicipalityActivitiesController,
  ],
  providers: [
    ReportRoundService,
    MunicipalityReportsService,
    MunicipalityReportsRepository,
    MunicipalityReportFilesService,
    ReportRequestsService,
    ReportRequestsRepository,
    ReportLettersService,
    ReportScheduleService,
    ReportLinksService,
    MunicipalityActivitiesService,
    MunicipalityActivitiesRepository,
  ],
  exports: [ReportRoundService],
})
export class MunicipalityReportsModule {}
