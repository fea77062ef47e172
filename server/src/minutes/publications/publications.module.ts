import { Module } from '@nestjs/common';
import { MinutesDocumentModule } from '../documents/minutes-document.module.js';
import { MinutesModule } from '../minutes.module.js';
import { PublicMinutesController } from './public-minutes.controller.js';
import { PublicMinutesService } from './public-minutes.service.js';
import { PublicationsController } from './publications.controller.js';
import { PublicationsRepository } from './publications.repository.js';
import { PublicationsService } from './publications.service.js';

/** The public extract of approved minutes. Hard rule: nobody is named in it, and nothing is public by itself. */
@Module({
  imports: [MinutesModule, MinutesDocumentModule],
  controllers: [PublicationsController, PublicMinutesController],
  providers: [PublicationsService, PublicMinutesService, PublicationsRepository],
  exports: [PublicMinutesService],
})
export class PublicationsModule {}
