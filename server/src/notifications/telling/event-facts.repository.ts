import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What is known of events, for telling: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class EventFactsRepository {
  constructor(private readonly database: Database) {}

  event(id: string) {
    return this.database.client.event.findUnique({
      where: { id },
      select: { workingGroupId: true, title: true, startsAt: true, endsAt: true, publishedAt: true, cancelledAt: true },
    });
  }
}
