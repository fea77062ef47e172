import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { OutsideInquiriesModule } from '../inquiries/outside/outside-inquiries.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { OperatorModule } from '../operator/operator.module.js';
import { PicturesModule } from '../pictures/pictures.module.js';
import { AskingPagesController } from './asking/asking-pages.controller.js';
import { AskingPagesService } from './asking/asking-pages.service.js';
import { CampaignPagesController } from './campaigns/campaign-pages.controller.js';
import { CampaignPagesService } from './campaigns/campaign-pages.service.js';
import { PageFrameService } from './frame/page-frame.service.js';
import { PageLookService } from './frame/page-look.service.js';
import { PublicFormsService } from './frame/public-forms.service.js';
import { LegalPagesController } from './legal/legal-pages.controller.js';
import { LegalPagesService } from './legal/legal-pages.service.js';
import { PublicPicturesController } from './pictures/public-pictures.controller.js';
import { StartPageController } from './start/start-page.controller.js';
import { StartPageService } from './start/start-page.service.js';

/** Pages, feeds and data for everybody. Hard rule: reads only what is public, and never names a person. */
@Module({
  imports: [CampaignsModule, MunicipalitiesModule, OperatorModule, OutsideInquiriesModule, PicturesModule],
  controllers: [
    StartPageController,
    LegalPagesController,
    AskingPagesController,
    PublicPicturesController,
    CampaignPagesController,
  ],
  providers: [
    CampaignPagesService,
    PageFrameService,
    PageLookService,
    PublicFormsService,
    StartPageService,
    LegalPagesService,
    AskingPagesService,
  ],
})
export class PublicSiteModule {}
