import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { ConsentKeepingService } from './consents/consent-keeping.service.js';
import { ConsentsController } from './consents/consents.controller.js';
import { ConsentsRepository } from './consents/consents.repository.js';
import { ConsentsService } from './consents/consents.service.js';
import { PictureFilesService } from './picture-files.service.js';
import { PicturePoolService } from './picture-pool.service.js';
import { PicturesController } from './pictures.controller.js';
import { PicturesRepository } from './pictures.repository.js';
import { PublicPicturesService } from './public-pictures.service.js';

/**
 * The pool of pictures: whose they are, who is on them, where they may be shown. Hard rule: nobody who is recognised is
 * shown anywhere without a consent for that very channel.
 */
@Module({
  imports: [FilesModule],
  controllers: [PicturesController, ConsentsController],
  providers: [
    PicturePoolService,
    PicturesRepository,
    PictureFilesService,
    ConsentsService,
    ConsentsRepository,
    ConsentKeepingService,
    PublicPicturesService,
  ],
  exports: [PicturePoolService, PublicPicturesService],
})
export class PicturesModule {}
