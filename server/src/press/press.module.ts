import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { EventsModule } from '../events/events.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PicturesModule } from '../pictures/pictures.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { ClippingsController } from './clippings/clippings.controller.js';
import { ClippingsRepository } from './clippings/clippings.repository.js';
import { ClippingsService } from './clippings/clippings.service.js';
import { ContactsController } from './contacts/contacts.controller.js';
import { ContactsRepository } from './contacts/contacts.repository.js';
import { ContactsService } from './contacts/contacts.service.js';
import { DispatchesRepository } from './dispatches/dispatches.repository.js';
import { DispatchesService } from './dispatches/dispatches.service.js';
import { PressDispatchesController } from './dispatches/press-dispatches.controller.js';
import { PressMailsService } from './dispatches/press-mails.service.js';
import { PressDocumentsService } from './documents/press-documents.service.js';
import { ReleaseDocumentsService } from './documents/release-documents.service.js';
import { PressDraftsService } from './facts/press-drafts.service.js';
import { PressFactsService } from './facts/press-facts.service.js';
import { PressFiguresRepository } from './figures/press-figures.repository.js';
import { PressFiguresService } from './figures/press-figures.service.js';
import { LocalTextsController } from './local-texts/local-texts.controller.js';
import { LocalTextsRepository } from './local-texts/local-texts.repository.js';
import { LocalTextsService } from './local-texts/local-texts.service.js';
import { PressSeatsService } from './local-texts/press-seats.service.js';
import { NewsController } from './news/news.controller.js';
import { NewsRepository } from './news/news.repository.js';
import { NewsService } from './news/news.service.js';
import { NewsNamesService } from './news/news-names.service.js';
import { PressCalendarRepository } from './published/press-calendar.repository.js';
import { PressCalendarService } from './published/press-calendar.service.js';
import { PublicNewsRepository } from './published/public-news.repository.js';
import { PublicNewsService } from './published/public-news.service.js';
import { PublicPressRepository } from './published/public-press.repository.js';
import { PublicPressService } from './published/public-press.service.js';
import { QuoteApprovalsService } from './quotes/quote-approvals.service.js';
import { QuoteRequestsService } from './quotes/quote-requests.service.js';
import { QuotesController } from './quotes/quotes.controller.js';
import { QuotesRepository } from './quotes/quotes.repository.js';
import { QuotesService } from './quotes/quotes.service.js';
import { EmbargoesService } from './releases/embargoes.service.js';
import { ReleaseChangesService } from './releases/release-changes.service.js';
import { ReleaseChecksService } from './releases/release-checks.service.js';
import { ReleaseCorrectionsService } from './releases/release-corrections.service.js';
import { ReleaseDraftsService } from './releases/release-drafts.service.js';
import { ReleaseReadingService } from './releases/release-reading.service.js';
import { ReleaseStepsService } from './releases/release-steps.service.js';
import { ReleaseWritingService } from './releases/release-writing.service.js';
import { ReleasesController } from './releases/releases.controller.js';
import { ReleasesRepository } from './releases/releases.repository.js';

/** Pressemitteilungen and Aktuelles. Hard rule: nobody is quoted who has not agreed, and an embargo holds by the clock. */
@Module({
  imports: [AuthModule, CampaignsModule, EventsModule, MunicipalitiesModule, PicturesModule, WorkingGroupsModule],
  controllers: [
    ReleasesController,
    QuotesController,
    LocalTextsController,
    PressDispatchesController,
    ContactsController,
    ClippingsController,
    NewsController,
  ],
  providers: [
    PressFiguresService,
    PressFiguresRepository,
    ReleasesRepository,
    ReleaseReadingService,
    ReleaseChangesService,
    ReleaseDraftsService,
    ReleaseWritingService,
    ReleaseChecksService,
    ReleaseStepsService,
    ReleaseCorrectionsService,
    EmbargoesService,
    PressFactsService,
    PressDraftsService,
    QuotesRepository,
    QuotesService,
    QuoteRequestsService,
    QuoteApprovalsService,
    LocalTextsRepository,
    LocalTextsService,
    PressSeatsService,
    PressDocumentsService,
    ReleaseDocumentsService,
    ContactsRepository,
    ContactsService,
    DispatchesRepository,
    DispatchesService,
    PressMailsService,
    ClippingsRepository,
    ClippingsService,
    NewsRepository,
    NewsService,
    NewsNamesService,
    PublicPressService,
    PublicPressRepository,
    PublicNewsService,
    PublicNewsRepository,
    PressCalendarService,
    PressCalendarRepository,
  ],
  exports: [
    PressFiguresService,
    PublicPressService,
    PublicNewsService,
    NewsNamesService,
    PressCalendarService,
    QuoteApprovalsService,
    ReleaseReadingService,
  ],
})
export class PressModule {}
