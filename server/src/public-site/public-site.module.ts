import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PicturesModule } from '../pictures/pictures.module.js';
import { PageFrameService } from './frame/page-frame.service.js';
import { PageLookService } from './frame/page-look.service.js';
import { PublicFormsService } from './frame/public-forms.service.js';
import { PublicPicturesController } from './pictures/public-pictures.controller.js';
import { StartPageController } from './start/start-page.controller.js';
import { StartPageService } from './start/start-page.service.js';

/** Pages, feeds and data for everybody. Hard rule: reads only what is public, and never names a person. */
@Module({
  imports: [MunicipalitiesModule, PicturesModule],
  controllers: [StartPageController, PublicPicturesController],
  providers: [PageFrameService, PageLookService, PublicFormsService, StartPageService],
})
export class PublicSiteModule {}
