import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { IndicatorsModule } from '../action-plan/indicators/indicators.module.js';
import { AgreementsModule } from '../agreements/agreements.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { EventsModule } from '../events/events.module.js';
import { FilesModule } from '../files/files.module.js';
import { FundingModule } from '../funding/funding.module.js';
import { InquiriesModule } from '../inquiries/inquiries.module.js';
import { InsightsModule } from '../insights/insights.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MunicipalityReportsModule } from '../meetings/municipality-reports/municipality-reports.module.js';
import { MembersModule } from '../members/members.module.js';
import { MinutesDocumentModule } from '../minutes/documents/minutes-document.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PressModule } from '../press/press.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { ARCHIVE_CHAPTERS, type ArchiveChapter, ArchiveContentsService } from './archive-contents.service.js';
import { ArchiveFoldersService } from './archive-folders.service.js';
import { ArchivedFilesService } from './archived-files.service.js';
import { CampaignsChapterService } from './chapters/campaigns-chapter.service.js';
import { EventsChapterService } from './chapters/events-chapter.service.js';
import { FundingChapterService } from './chapters/funding-chapter.service.js';
import { InquiriesChapterService } from './chapters/inquiries-chapter.service.js';
import { KnowledgeChapterService } from './chapters/knowledge-chapter.service.js';
import { MeasuresChapterService } from './chapters/measures-chapter.service.js';
import { MeetingsChapterService } from './chapters/meetings-chapter.service.js';
import { PeopleChapterService } from './chapters/people-chapter.service.js';
import { PressChapterService } from './chapters/press-chapter.service.js';
import { SurveysChapterService } from './chapters/surveys-chapter.service.js';
import { TalksChapterService } from './chapters/talks-chapter.service.js';
import { TasksChapterService } from './chapters/tasks-chapter.service.js';
import { EmergencyArchiveController } from './emergency-archive.controller.js';
import { EmergencyArchiveRepository } from './emergency-archive.repository.js';
import { EmergencyArchiveService } from './emergency-archive.service.js';
import { ArchiveFetchingController } from './fetching/archive-fetching.controller.js';
import { ArchiveFetchingService } from './fetching/archive-fetching.service.js';
import { ArchiveRemindersService } from './reminders/archive-reminders.service.js';

/** In the order in which the archive tells them. A new subject gets its place here. */
const CHAPTERS = [
  MeetingsChapterService,
  TalksChapterService,
  TasksChapterService,
  MeasuresChapterService,
  FundingChapterService,
  KnowledgeChapterService,
  InquiriesChapterService,
  SurveysChapterService,
  EventsChapterService,
  CampaignsChapterService,
  PressChapterService,
  PeopleChapterService,
];

/**
 * Notfall-Archiv: all that somebody may read, to take along. Hard rule: everything in it comes from the services that
 * show it to that person, as of one moment; it knows no table but the one of who fetches it.
 */
@Module({
  imports: [
    ActionPlanModule,
    AgreementsModule,
    CampaignsModule,
    EventsModule,
    FilesModule,
    FundingModule,
    IndicatorsModule,
    InquiriesModule,
    InsightsModule,
    KnowledgeModule,
    MeetingsModule,
    MembersModule,
    MinutesDocumentModule,
    MunicipalitiesModule,
    MunicipalityReportsModule,
    PressModule,
    SurveysModule,
    TasksModule,
    WorkingGroupsModule,
  ],
  controllers: [EmergencyArchiveController, ArchiveFetchingController],
  providers: [
    EmergencyArchiveService,
    EmergencyArchiveRepository,
    ArchiveContentsService,
    ArchiveFoldersService,
    ArchivedFilesService,
    ArchiveFetchingService,
    ArchiveRemindersService,
    ...CHAPTERS,
    {
      provide: ARCHIVE_CHAPTERS,
      useFactory: (...chapters: readonly ArchiveChapter[]) => chapters,
      inject: CHAPTERS,
    },
  ],
})
export class EmergencyArchiveModule {}
