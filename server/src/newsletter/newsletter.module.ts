import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { EventsModule } from '../events/events.module.js';
import { PublicMeetingsModule } from '../meetings/public-meetings/public-meetings.module.js';
import { PressModule } from '../press/press.module.js';
import { ComingDatesService } from './issues/coming-dates.service.js';
import { NewsletterChangesService } from './issues/newsletter-changes.service.js';
import { NewsletterInsertionsService } from './issues/newsletter-insertions.service.js';
import { NewslettersController } from './issues/newsletters.controller.js';
import { NewslettersRepository } from './issues/newsletters.repository.js';
import { NewslettersService } from './issues/newsletters.service.js';
import { PublicNewslettersRepository } from './published/public-newsletters.repository.js';
import { PublicNewslettersService } from './published/public-newsletters.service.js';
import { NewsletterBatchesService } from './sending/newsletter-batches.service.js';
import { NewsletterChecksService } from './sending/newsletter-checks.service.js';
import { NewsletterMailsRepository } from './sending/newsletter-mails.repository.js';
import { NewsletterPlanningService } from './sending/newsletter-planning.service.js';
import { NewsletterPostingService } from './sending/newsletter-posting.service.js';
import { NewsletterSamplesService } from './sending/newsletter-samples.service.js';
import { NewsletterSendingController } from './sending/newsletter-sending.controller.js';
import { OwnSubscriptionsService } from './subscriptions/own-subscriptions.service.js';
import { SubscribingService } from './subscriptions/subscribing.service.js';
import { SubscriptionKeepingService } from './subscriptions/subscription-keeping.service.js';
import { SubscriptionLookupsController } from './subscriptions/subscription-lookups.controller.js';
import { SubscriptionLookupsService } from './subscriptions/subscription-lookups.service.js';
import { SubscriptionsRepository } from './subscriptions/subscriptions.repository.js';
import { NewsletterTopicsController } from './topics/newsletter-topics.controller.js';
import { NewsletterTopicsRepository } from './topics/newsletter-topics.repository.js';
import { NewsletterTopicsService } from './topics/newsletter-topics.service.js';

/**
 * Newsletter, its topics and its readers. Hard rule: nobody gets one who has not confirmed, nobody gets one twice, and
 * nobody's reading is watched.
 */
@Module({
  imports: [AuthModule, PublicMeetingsModule, EventsModule, CampaignsModule, PressModule],
  controllers: [
    NewsletterTopicsController,
    NewslettersController,
    NewsletterSendingController,
    SubscriptionLookupsController,
  ],
  providers: [
    NewsletterTopicsService,
    NewsletterTopicsRepository,
    NewslettersService,
    NewslettersRepository,
    NewsletterChangesService,
    NewsletterInsertionsService,
    ComingDatesService,
    NewsletterChecksService,
    NewsletterPlanningService,
    NewsletterSamplesService,
    NewsletterPostingService,
    NewsletterBatchesService,
    NewsletterMailsRepository,
    SubscribingService,
    OwnSubscriptionsService,
    SubscriptionKeepingService,
    SubscriptionLookupsService,
    SubscriptionsRepository,
    PublicNewslettersService,
    PublicNewslettersRepository,
  ],
  exports: [PublicNewslettersService, SubscribingService, OwnSubscriptionsService],
})
export class NewsletterModule {}
