import { Module } from '@nestjs/common';
import { InsightsModule } from '../insights/insights.module.js';
import { EventEntriesController } from './entries/event-entries.controller.js';
import { EventEntriesService } from './entries/event-entries.service.js';
import { EventPublishingService } from './event-publishing.service.js';
import { EventReadingService } from './event-reading.service.js';
import { EventSeatsRepository } from './event-seats.repository.js';
import { EventsController } from './events.controller.js';
import { EventsRepository } from './events.repository.js';
import { EventsService } from './events.service.js';
import { EventFiguresRepository } from './figures/event-figures.repository.js';
import { EventFiguresService } from './figures/event-figures.service.js';
import { PublicEventsRepository } from './public-events.repository.js';
import { PublicEventsService } from './public-events.service.js';
import { ReportersController } from './reporters/reporters.controller.js';
import { ReportersRepository } from './reporters/reporters.repository.js';
import { ReportersService } from './reporters/reporters.service.js';
import { EventSourcesController } from './sources/event-sources.controller.js';
import { EventSourcesRepository } from './sources/event-sources.repository.js';
import { EventSourcesService } from './sources/event-sources.service.js';
import { ExternalDatesController } from './sources/external-dates.controller.js';
import { ExternalDatesRepository } from './sources/external-dates.repository.js';
import { ExternalDatesService } from './sources/external-dates.service.js';
import { SourceReadingService } from './sources/source-reading.service.js';

/**
 * Veranstaltungen and Exkursionen, own and of others. Hard rule: a draft is the coordination's alone, and time or place
 * of what was published never change without calendars learning of it.
 */
@Module({
  imports: [InsightsModule],
  controllers: [
    EventsController,
    EventEntriesController,
    ReportersController,
    EventSourcesController,
    ExternalDatesController,
  ],
  providers: [
    EventFiguresService,
    EventFiguresRepository,
    EventsService,
    EventReadingService,
    EventPublishingService,
    EventsRepository,
    EventSeatsRepository,
    PublicEventsService,
    PublicEventsRepository,
    EventEntriesService,
    ReportersService,
    ReportersRepository,
    EventSourcesService,
    SourceReadingService,
    EventSourcesRepository,
    ExternalDatesService,
    ExternalDatesRepository,
  ],
  exports: [
    EventFiguresService,
    EventsService,
    EventReadingService,
    PublicEventsService,
    EventsRepository,
    EventSeatsRepository,
  ],
})
export class EventsModule {}
