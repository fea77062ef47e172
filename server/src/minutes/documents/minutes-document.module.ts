import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { MunicipalityReportsModule } from '../../meetings/municipality-reports/municipality-reports.module.js';
import { MinutesDocumentService } from './minutes-document.service.js';
import { MinutesDocumentsRepository } from './minutes-documents.repository.js';
import { MinutesPressService } from './minutes-press.service.js';

/** What minutes say, put together in one piece. Hard rule: nothing of a frozen document is looked up again. */
@Module({
  imports: [FilesModule, MunicipalityReportsModule],
  providers: [MinutesDocumentService, MinutesDocumentsRepository, MinutesPressService],
  exports: [MinutesDocumentService, MinutesPressService],
})
export class MinutesDocumentModule {}
