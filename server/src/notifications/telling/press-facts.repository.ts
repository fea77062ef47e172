import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class PressFactsRepository {
  constructor(private readonly database: Database) {}

  release(id: string) {
    return this.database.client.pressRelease.findUnique({
      where: { id },
      select: { workingGroupId: true, title: true },
    });
  }

  async quoteState(id: string): Promise<string | undefined> {
    const quote = await this.database.client.pressQuote.findUnique({ where: { id }, select: { state: true } });
    return quote?.state;
  }
}
