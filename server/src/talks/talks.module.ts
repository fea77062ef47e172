import { Global, Module } from '@nestjs/common';
import { SpeakerResolver } from '../access/speaker-resolver.js';
import { FilesModule } from '../files/files.module.js';
import { SpeakerLinksRepository } from './speaker-links/speaker-links.repository.js';
import { SpeakerTokensService } from './speaker-links/speaker-tokens.service.js';
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
  imports: [FilesModule],
  controllers: [TalksController, SpeakersController],
  providers: [
    TalksService,
    TalksRepository,
    TalkListRepository,
    TalkFilesService,
    SpeakersService,
    SpeakerDirectoryService,
    SpeakerRetentionService,
    SpeakersRepository,
    SpeakerTokensService,
    SpeakerLinksRepository,
    { provide: SpeakerResolver, useExisting: SpeakerTokensService },
  ],
  exports: [TalksService, SpeakerResolver],
})
export class TalksModule {}
