import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { EventsModule } from '../events/events.module.js';
import { PicturesModule } from '../pictures/pictures.module.js';
import { PressModule } from '../press/press.module.js';
import { EditorialCalendarController } from './editorial-calendar/editorial-calendar.controller.js';
import { EditorialCalendarService } from './editorial-calendar/editorial-calendar.service.js';
import { MastodonService } from './mastodon/mastodon.service.js';
import { PostPublishingController } from './post-publishing.controller.js';
import { PostPublishingService } from './post-publishing.service.js';
import { PostReadingService } from './post-reading.service.js';
import { PostSubjectsService } from './post-subjects.service.js';
import { SendingRepository } from './sending/sending.repository.js';
import { SendingService } from './sending/sending.service.js';
import { WithdrawnPicturesListener } from './sending/withdrawn-pictures.listener.js';
import { SocialPostsController } from './social-posts.controller.js';
import { SocialPostsRepository } from './social-posts.repository.js';
import { SocialPostsService } from './social-posts.service.js';

/**
 * Beiträge for social media and the editorial calendar. Hard rule: nothing is embedded from there, and what goes out was
 * released by the coordination.
 */
@Module({
  imports: [PicturesModule, EventsModule, CampaignsModule, PressModule],
  controllers: [SocialPostsController, PostPublishingController, EditorialCalendarController],
  providers: [
    SocialPostsService,
    PostPublishingService,
    PostReadingService,
    PostSubjectsService,
    SocialPostsRepository,
    MastodonService,
    SendingService,
    SendingRepository,
    WithdrawnPicturesListener,
    EditorialCalendarService,
  ],
  exports: [PostReadingService],
})
export class SocialPostsModule {}
