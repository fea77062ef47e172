import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { FundingModule } from '../../funding/funding.module.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { MinutesDocumentModule } from '../../minutes/documents/minutes-document.module.js';
import { PicturesModule } from '../../pictures/pictures.module.js';
import { PressModule } from '../../press/press.module.js';
import { WorkingGroupsModule } from '../../working-groups/working-groups.module.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceDocumentsService } from './evidence-documents.service.js';
import { EvidenceFoldersService } from './evidence-folders.service.js';
import { EvidenceMeetingsService } from './evidence-meetings.service.js';
import { EvidenceSourcesService } from './evidence-sources.service.js';

/** Nachweismappe for a grant. Hard rule: what is in it names municipalities, nothing that is internal, no draft. */
@Module({
  imports: [
    FilesModule,
    FundingModule,
    MeetingsModule,
    MinutesDocumentModule,
    PicturesModule,
    PressModule,
    WorkingGroupsModule,
  ],
  controllers: [EvidenceController],
  providers: [
    EvidenceService,
    EvidenceFoldersService,
    EvidenceDocumentsService,
    EvidenceMeetingsService,
    EvidenceSourcesService,
  ],
})
export class EvidenceModule {}
