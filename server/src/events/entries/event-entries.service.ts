import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Rendered } from '../../platform/http/send-rendered.js';
import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import * as eventsPolicy from '../events.policy.js';
import { EventsRepository } from '../events.repository.js';
import { presentEventEntry } from './event-entries.presenter.js';

/** One event for the calendar, as a file. */
@Injectable()
export class EventEntriesService {
  constructor(
    private readonly repository: EventsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async open(actor: Actor, id: string): Promise<Rendered> {
    const event = await this.repository.findVisible(actor, id);
    const facts = {
      ...event,
      onlineUrl: eventsPolicy.belong(actor, event) ? event.onlineUrl : null,
      isDraft: event.publishedAt === null,
      isCancelled: event.cancelledAt !== null,
      changedAt: event.updatedAt,
    };
    const text = calendarMessage('PUBLISH', [presentEventEntry(facts, this.config.publicUrl)]);
    return {
      fileName: `${event.title}.ics`,
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
      version: createHash('sha256').update(text).digest('base64url'),
      lastModified: event.updatedAt,
      disposition: 'attachment',
      text: () => text,
    };
  }
}
