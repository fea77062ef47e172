import { Module } from '@nestjs/common';
import { MeasureLinksModule } from '../action-plan/links/measure-links.module.js';
import { FilesModule } from '../files/files.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { InquiryConcernsController } from './concerns/inquiry-concerns.controller.js';
import { InquiryConcernsRepository } from './concerns/inquiry-concerns.repository.js';
import { InquiryConcernsService } from './concerns/inquiry-concerns.service.js';
import { InquiryDeadlinesRepository } from './deadlines/inquiry-deadlines.repository.js';
import { InquiryDeadlinesService } from './deadlines/inquiry-deadlines.service.js';
import { InquiryDraftsController } from './drafts/inquiry-drafts.controller.js';
import { InquiryDraftsRepository } from './drafts/inquiry-drafts.repository.js';
import { InquiryDraftsService } from './drafts/inquiry-drafts.service.js';
import { InquiryExportsController } from './exports/inquiry-exports.controller.js';
import { InquiryExportsService } from './exports/inquiry-exports.service.js';
import { InquiryFilesController } from './files/inquiry-files.controller.js';
import { InquiryFilesService } from './files/inquiry-files.service.js';
import { InquiryAgendaService } from './handling/inquiry-agenda.service.js';
import { InquiryChangesService } from './handling/inquiry-changes.service.js';
import { InquiryHandlingController } from './handling/inquiry-handling.controller.js';
import { InquiryHandlingService } from './handling/inquiry-handling.service.js';
import { InquiriesController } from './inquiries.controller.js';
import { InquiriesRepository } from './inquiries.repository.js';
import { InquiriesService } from './inquiries.service.js';
import { InquiryIntakeService } from './inquiry-intake.service.js';
import { InquiryListRepository } from './inquiry-list.repository.js';
import { InquirySubjectsService } from './measures/inquiry-subjects.service.js';
import { InquiryMessagesController } from './messages/inquiry-messages.controller.js';
import { InquiryMessagesService } from './messages/inquiry-messages.service.js';
import { InquiryNotesController } from './notes/inquiry-notes.controller.js';
import { InquiryNotesRepository } from './notes/inquiry-notes.repository.js';
import { InquiryNotesService } from './notes/inquiry-notes.service.js';
import { SimilarAnswersController } from './similar/similar-answers.controller.js';
import { SimilarAnswersRepository } from './similar/similar-answers.repository.js';
import { SimilarAnswersService } from './similar/similar-answers.service.js';
import { InquiryStatisticsRepository } from './statistics/inquiry-statistics.repository.js';
import { InquiryStatisticsService } from './statistics/inquiry-statistics.service.js';

/**
 * Anfragen: what the district is asked, and what it answers. Hard rule: who asked and is not to be named is known to
 * the coordination and the own municipality alone, by no list, filter, search or notification.
 */
@Module({
  imports: [FilesModule, MeasureLinksModule, MeetingsModule, MunicipalitiesModule, WorkingGroupsModule],
  controllers: [
    InquiriesController,
    InquiryConcernsController,
    InquiryDraftsController,
    InquiryExportsController,
    InquiryFilesController,
    InquiryHandlingController,
    InquiryMessagesController,
    InquiryNotesController,
    SimilarAnswersController,
  ],
  providers: [
    InquiriesService,
    InquirySubjectsService,
    InquiryIntakeService,
    InquiriesRepository,
    InquiryListRepository,
    InquiryConcernsRepository,
    InquiryConcernsService,
    InquiryDeadlinesRepository,
    InquiryDeadlinesService,
    InquiryDraftsRepository,
    InquiryDraftsService,
    InquiryExportsService,
    InquiryFilesService,
    InquiryAgendaService,
    InquiryChangesService,
    InquiryHandlingService,
    InquiryMessagesService,
    InquiryNotesRepository,
    InquiryNotesService,
    InquiryStatisticsRepository,
    InquiryStatisticsService,
    SimilarAnswersRepository,
    SimilarAnswersService,
  ],
  exports: [
    InquiriesService,
    InquiryIntakeService,
    InquiryMessagesService,
    InquiryStatisticsService,
    InquiriesRepository,
  ],
})
export class InquiriesModule {}
