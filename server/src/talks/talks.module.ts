import { Global, Module } from '@nestjs/common';
import { SpeakerResolver } from '../access/speaker-resolver.js';
import { MeasureLinksModule } from '../action-plan/links/measure-links.module.js';
import { FilesModule } from '../files/files.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { TalkDirectoryRepository } from './directory/talk-directory.repository.js';
import { TalkDirectoryService } from './directory/talk-directory.service.js';
import { TalkSubjectsRepository } from './measures/talk-subjects.repository.js';
import { TalkSubjectsService } from './measures/talk-subjects.service.js';
import { PublicTalksRepository } from './publication/public-talks.repository.js';
import { PublicTalksService } from './publication/public-talks.service.js';
import { TalkPublicationController } from './publication/talk-publication.controller.js';
import { TalkPublicationService } from './publication/talk-publication.service.js';
import { SlidesQueueController } from './slides-queue/slides-queue.controller.js';
import { SlidesQueueRepository } from './slides-queue/slides-queue.repository.js';
import { SlidesQueueService } from './slides-queue/slides-queue.service.js';
import { SlidesRemindersService } from './speaker-links/slides-reminders.service.js';
import { SpeakerContributionsController } from './speaker-links/speaker-contributions.controller.js';
import { SpeakerContributionsService } from './speaker-links/speaker-contributions.service.js';
import { SpeakerFilesService } from './speaker-links/speaker-files.service.js';
import { SpeakerInvitationsService } from './speaker-links/speaker-invitations.service.js';
import { SpeakerLettersService } from './speaker-links/speaker-letters.service.js';
import { SpeakerLinksRepository } from './speaker-links/speaker-links.repository.js';
import { SpeakerMailingService } from './speaker-links/speaker-mailing.service.js';
import { SpeakerPageController } from './speaker-links/speaker-page.controller.js';
import { SpeakerSheetsRepository } from './speaker-links/speaker-sheets.repository.js';
import { SpeakerSheetsService } from './speaker-links/speaker-sheets.service.js';
import { SpeakerTokensService } from './speaker-links/speaker-tokens.service.js';
import { TalkSpeakersController } from './speaker-links/talk-speakers.controller.js';
import { SpeakerDirectoryService } from './speakers/speaker-directory.service.js';
import { SpeakerRetentionService } from './speakers/speaker-retention.service.js';
import { SpeakersController } from './speakers/speakers.controller.js';
import { SpeakersRepository } from './speakers/speakers.repository.js';
import { SpeakersService } from './speakers/speakers.service.js';
import { TalkFilesService } from './talk-files.service.js';
import { TalkListRepository } from './talk-list.repository.js';
import { TalksController } from './talks.controller.js';
import { TalksRepository } from './talks.repository.js';
import { TalksService } from './talks.service.js';

/** Fachvorträge with speakers and slides. Hard rule: a talk is as visible as the meeting whose agenda it stands on. */
@Global()
@Module({
  imports: [FilesModule, MeasureLinksModule, WorkingGroupsModule],
  controllers: [
    TalksController,
    TalkPublicationController,
    SpeakersController,
    TalkSpeakersController,
    SpeakerContributionsController,
    SpeakerPageController,
    SlidesQueueController,
  ],
  providers: [
    TalksService,
    TalkPublicationService,
    PublicTalksService,
    PublicTalksRepository,
    TalkSubjectsService,
    TalkSubjectsRepository,
    TalksRepository,
    TalkListRepository,
    TalkFilesService,
    TalkDirectoryService,
    TalkDirectoryRepository,
    SpeakersService,
    SpeakerDirectoryService,
    SpeakerRetentionService,
    SpeakersRepository,
    SpeakerTokensService,
    SpeakerLinksRepository,
    SpeakerSheetsService,
    SpeakerSheetsRepository,
    SpeakerContributionsService,
    SpeakerFilesService,
    SpeakerInvitationsService,
    SpeakerMailingService,
    SpeakerLettersService,
    SlidesRemindersService,
    SlidesQueueService,
    SlidesQueueRepository,
    { provide: SpeakerResolver, useExisting: SpeakerTokensService },
  ],
  exports: [TalksService, PublicTalksService, TalkDirectoryService, SpeakerDirectoryService, SpeakerResolver],
})
export class TalksModule {}
