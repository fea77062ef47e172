import { Module } from '@nestjs/common';
import { EventPublishingService } from './event-publishing.service.js';
import { EventReadingService } from './event-reading.service.js';
import { EventSeatsRepository } from './event-seats.repository.js';
import { EventsController } from './events.controller.js';
import { EventsRepository } from './events.repository.js';
import { EventsService } from './events.service.js';
import { PublicEventsRepository } from './public-events.repository.js';
import { PublicEventsService } from './public-events.service.js';

/**
 * Veranstaltungen and Exkursionen, own and of others. Hard rule: a draft is the coordination's alone, and time or place
 * of what was published never change without calendars learning of it.
 */
@Module({
  controllers: [EventsController],
  providers: [
    EventsService,
    EventReadingService,
    EventPublishingService,
    EventsRepository,
    EventSeatsRepository,
    PublicEventsService,
    PublicEventsRepository,
  ],
  exports: [EventsService, EventReadingService, PublicEventsService, EventsRepository, EventSeatsRepository],
})
export class EventsModule {}
