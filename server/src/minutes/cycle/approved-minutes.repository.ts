import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** For what follows by itself: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class ApprovedMinutesRepository {
  constructor(private readonly database: Database) {}

  async lookUpMeeting(minutesId: string): Promise<{ id: string; number: number } | null> {
    const found = await this.database.client.minutes.findUnique({
      where: { id: minutesId },
      select: { meeting: { select: { id: true, number: true } } },
    });
    return found?.meeting ?? null;
  }
}
