import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarRepository } from './calendar.repository.js';
import { CalendarService } from './calendar.service.js';
import { MeetingEntriesController } from './entries/meeting-entries.controller.js';
import { MeetingEntriesService } from './entries/meeting-entries.service.js';
import { CalendarFeedsController } from './feeds/calendar-feeds.controller.js';
import { CalendarFeedsRepository } from './feeds/calendar-feeds.repository.js';
import { CalendarFeedsService } from './feeds/calendar-feeds.service.js';
import { FeedGuessesService } from './feeds/feed-guesses.service.js';
import { FeedReadingsController } from './feeds/feed-readings.controller.js';
import { FeedReadingsService } from './feeds/feed-readings.service.js';
import { FundingDaysRepository } from './funding-days.repository.js';
import { OccasionsRepository } from './occasions.repository.js';

/**
 * Kalender over meetings, date polls, events, campaigns and deadlines, and the calendars subscribed to. Hard rule: it reads what other
 * modules own and changes none of it; nobody imports it.
 */
@Module({
  controllers: [CalendarController, FeedReadingsController, CalendarFeedsController, MeetingEntriesController],
  providers: [
    CalendarService,
    CalendarRepository,
    FundingDaysRepository,
    OccasionsRepository,
    CalendarFeedsService,
    CalendarFeedsRepository,
    FeedReadingsService,
    FeedGuessesService,
    MeetingEntriesService,
  ],
})
export class CalendarModule {}
