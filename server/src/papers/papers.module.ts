import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MunicipalityReportsModule } from '../meetings/municipality-reports/municipality-reports.module.js';
import { MinutesDocumentModule } from '../minutes/documents/minutes-document.module.js';
import { ArchiveService } from './archive/archive.service.js';
import { BinderService } from './binder/binder.service.js';
import { BinderFoldersService } from './binder/binder-folders.service.js';
import { BinderLeavesService } from './binder/binder-leaves.service.js';
import { PaperFilesService } from './paper-files.service.js';
import { PaperTextsService } from './paper-texts.service.js';
import { PapersController } from './papers.controller.js';
import { PapersService } from './papers.service.js';

/** Everything to read for a meeting, as list, archive and binder. Hard rule: holds nothing that not every member may open. */
@Module({
  imports: [FilesModule, MeetingsModule, MunicipalityReportsModule, MinutesDocumentModule],
  controllers: [PapersController],
  providers: [
    PapersService,
    PaperFilesService,
    PaperTextsService,
    ArchiveService,
    BinderService,
    BinderLeavesService,
    BinderFoldersService,
  ],
})
export class PapersModule {}
