import { Injectable } from '@nestjs/common';
import { EventReadingService } from '../../events/event-reading.service.js';
import type { Event } from '../../events/events.schemas.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { EVENTS, presentEvent, presentEvents } from './events-chapter.presenter.js';

/** Veranstaltungen of the own groups, those to come first. Who signed up stays in the portal. */
@Injectable()
export class EventsChapterService implements ArchiveChapter {
  constructor(private readonly events: EventReadingService) {}

  async tell({ actor, groups, places }: Telling): Promise<ToldChapter> {
    const told: Array<{ event: Event; path: string }> = [];
    for (const when of ['upcoming', 'past'] as const) {
      for (const { id: workingGroupId } of groups) {
        for (const { id, title } of (await this.events.list(actor, { when, workingGroupId })).items)
          told.push({
            path: places.take('veranstaltungen', title, '.html'),
            event: await this.events.show(actor, id),
          });
      }
    }
    return {
      chapter: EVENTS,
      count: told.length,
      pages: [presentEvents(told), ...told.map(presentEvent)],
      tables: [],
      files: [],
    };
  }
}
