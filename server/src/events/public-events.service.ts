import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import type { CalendarEntry } from '../platform/icalendar/calendar-entry.js';
import { EventSeatsRepository } from './event-seats.repository.js';
import { type PublicEvent, presentPublicEntry, presentPublicEvent } from './public-events.presenter.js';
import { type PublicEventPeriod, PublicEventsRepository } from './public-events.repository.js';

/** What everybody may read of events now: published, not withdrawn, for the public; what was cancelled says so. */
@Injectable()
export class PublicEventsService {
  constructor(
    private readonly repository: PublicEventsRepository,
    private readonly seats: EventSeatsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The earliest first. */
  async list(period: PublicEventPeriod = {}): Promise<PublicEvent[]> {
    const events = await this.repository.list(period);
    const seatsOf = await this.seats.countOf(events.map(({ id }) => id));
    return events.map((event) => presentPublicEvent(event, seatsOf(event.id)));
  }

  /** In which one was over before. */
  listYears(before: Date): Promise<number[]> {
    return this.repository.listYears(before);
  }

  /** Throws NotFound. */
  async find(slug: string): Promise<PublicEvent> {
    const event = await this.repository.find(slug);
    const seatsOf = await this.seats.countOf([event.id]);
    return presentPublicEvent(event, seatsOf(event.id));
  }

  /** For calendars; with SEQUENCE, and cancelled ones as cancelled. */
  async listEntries(period: PublicEventPeriod = {}): Promise<CalendarEntry[]> {
    return (await this.list(period)).map((event) => this.entryOf(event));
  }

  entryOf(event: PublicEvent): CalendarEntry {
    return presentPublicEntry(event, this.config.publicUrl);
  }
}
