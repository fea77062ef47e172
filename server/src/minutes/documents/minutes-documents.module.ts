import { Module } from '@nestjs/common';
import { MinutesModule } from '../minutes.module.js';
import { MinutesDocumentModule } from './minutes-document.module.js';
import { MinutesDocumentsController } from './minutes-documents.controller.js';
import { MinutesDocumentsService } from './minutes-documents.service.js';

/** Minutes on paper. Hard rule: seen by nobody who does not see the minutes; the public never reads a person's name. */
@Module({
  imports: [MinutesModule, MinutesDocumentModule],
  controllers: [MinutesDocumentsController],
  providers: [MinutesDocumentsService],
})
export class MinutesDocumentsModule {}
