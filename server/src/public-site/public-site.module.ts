import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { EventsModule } from '../events/events.module.js';
import { RegistrationsModule } from '../events/registrations/registrations.module.js';
import { FilesModule } from '../files/files.module.js';
import { InquiriesModule } from '../inquiries/inquiries.module.js';
import { OutsideInquiriesModule } from '../inquiries/outside/outside-inquiries.module.js';
import { PublicMeetingsModule } from '../meetings/public-meetings/public-meetings.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { NewsletterModule } from '../newsletter/newsletter.module.js';
import { OperatorModule } from '../operator/operator.module.js';
import { PicturesModule } from '../pictures/pictures.module.js';
import { PressModule } from '../press/press.module.js';
import { AskingPagesController } from './asking/asking-pages.controller.js';
import { AskingPagesService } from './asking/asking-pages.service.js';
import { OwnInquiryPagesController } from './asking/own-inquiry-pages.controller.js';
import { OwnInquiryPagesService } from './asking/own-inquiry-pages.service.js';
import { BarriersController } from './barriers/barriers.controller.js';
import { BarriersRepository } from './barriers/barriers.repository.js';
import { BarriersService } from './barriers/barriers.service.js';
import { StatementService } from './barriers/statement.service.js';
import { StatementDocumentService } from './barriers/statement-document.service.js';
import { StatementFactsService } from './barriers/statement-facts.service.js';
import { StatementPageController } from './barriers/statement-page.controller.js';
import { StatementPageService } from './barriers/statement-page.service.js';
import { CampaignPagesController } from './campaigns/campaign-pages.controller.js';
import { CampaignPagesService } from './campaigns/campaign-pages.service.js';
import { DatesPageController } from './dates/dates-page.controller.js';
import { DatesPageService } from './dates/dates-page.service.js';
import { PublicDatesService } from './dates/public-dates.service.js';
import { EasyLanguageController } from './easy-language/easy-language.controller.js';
import { EasyLanguageService } from './easy-language/easy-language.service.js';
import { SignLanguageController } from './easy-language/sign-language.controller.js';
import { SignLanguageService } from './easy-language/sign-language.service.js';
import { SignLanguageFilmController } from './easy-language/sign-language-film.controller.js';
import { FeedFilesController } from './feeds/feed-files.controller.js';
import { FeedFilesService } from './feeds/feed-files.service.js';
import { MissingPageFilter } from './frame/missing-page.filter.js';
import { PageFrameService } from './frame/page-frame.service.js';
import { PageLookService } from './frame/page-look.service.js';
import { PublicFormsService } from './frame/public-forms.service.js';
import { LegalPagesController } from './legal/legal-pages.controller.js';
import { LegalPagesService } from './legal/legal-pages.service.js';
import { PublicMeetingPagesController } from './meetings/public-meeting-pages.controller.js';
import { PublicMeetingPagesService } from './meetings/public-meeting-pages.service.js';
import { NewsletterPagesController } from './newsletter/newsletter-pages.controller.js';
import { NewsletterPagesService } from './newsletter/newsletter-pages.service.js';
import { OwnSubscriptionPagesController } from './newsletter/own-subscription-pages.controller.js';
import { OwnSubscriptionPagesService } from './newsletter/own-subscription-pages.service.js';
import { DataSetsService } from './open-data/data-sets.service.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { OpenDataService } from './open-data/open-data.service.js';
import { OpenDataFilesController } from './open-data/open-data-files.controller.js';
import { PublicPicturesController } from './pictures/public-pictures.controller.js';
import { PressPagesController } from './press/press-pages.controller.js';
import { PressPagesService } from './press/press-pages.service.js';
import { QuotePagesController } from './press/quote-pages.controller.js';
import { QuotePagesService } from './press/quote-pages.service.js';
import { ProgressPageController } from './progress/progress-page.controller.js';
import { ProgressPageService } from './progress/progress-page.service.js';
import { RegionPageController } from './region/region-page.controller.js';
import { RegionPageService } from './region/region-page.service.js';
import { EventPagesController } from './registrations/event-pages.controller.js';
import { EventPagesService } from './registrations/event-pages.service.js';
import { OwnRegistrationPagesController } from './registrations/own-registration-pages.controller.js';
import { OwnRegistrationPagesService } from './registrations/own-registration-pages.service.js';
import { SitemapController } from './sitemap/sitemap.controller.js';
import { SitemapService } from './sitemap/sitemap.service.js';
import { LatestService } from './start/latest.service.js';
import { StartPageController } from './start/start-page.controller.js';
import { StartPageService } from './start/start-page.service.js';
import { TalksPageController } from './talks/talks-page.controller.js';
import { TalksPageService } from './talks/talks-page.service.js';
/** Pages, feeds and data for everybody. Hard rule: reads only what is public, and never names a person. */
@Module({
  imports: [
    PressModule,
    NewsletterModule,
    PublicMeetingsModule,
    EventsModule,
    RegistrationsModule,
    ActionPlanModule,
    CampaignsModule,
    MunicipalitiesModule,
    OperatorModule,
    FilesModule,
    InquiriesModule,
    OutsideInquiriesModule,
    PicturesModule,
  ],
  controllers: [
    PressPagesController,
    QuotePagesController,
    NewsletterPagesController,
    OwnSubscriptionPagesController,
    SitemapController,
    OpenDataFilesController,
    OpenDataController,
    FeedFilesController,
    RegionPageController,
    ProgressPageController,
    TalksPageController,
    PublicMeetingPagesController,
    DatesPageController,
    StartPageController,
    EventPagesController,
    OwnRegistrationPagesController,
    LegalPagesController,
    StatementPageController,
    BarriersController,
    EasyLanguageController,
    SignLanguageController,
    SignLanguageFilmController,
    AskingPagesController,
    OwnInquiryPagesController,
    PublicPicturesController,
    CampaignPagesController,
  ],
  providers: [
    { provide: APP_FILTER, useClass: MissingPageFilter },
    PressPagesService,
    QuotePagesService,
    NewsletterPagesService,
    OwnSubscriptionPagesService,
    EventPagesService,
    OwnRegistrationPagesService,
    LatestService,
    SitemapService,
    DataSetsService,
    OpenDataService,
    FeedFilesService,
    RegionPageService,
    ProgressPageService,
    TalksPageService,
    PublicMeetingPagesService,
    PublicDatesService,
    DatesPageService,
    CampaignPagesService,
    PageFrameService,
    PageLookService,
    PublicFormsService,
    StartPageService,
    LegalPagesService,
    StatementService,
    StatementPageService,
    StatementFactsService,
    StatementDocumentService,
    BarriersService,
    BarriersRepository,
    EasyLanguageService,
    SignLanguageService,
    AskingPagesService,
    OwnInquiryPagesService,
  ],
})
export class PublicSiteModule {}
