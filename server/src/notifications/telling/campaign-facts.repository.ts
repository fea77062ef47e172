import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What is known of campaigns, for telling: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class CampaignFactsRepository {
  constructor(private readonly database: Database) {}

  campaign(id: string) {
    return this.database.client.campaign.findUnique({
      where: { id },
      select: { workingGroupId: true, title: true, startsAt: true, sitesUntil: true },
    });
  }

  async municipalityName(id: string): Promise<string | undefined> {
    const found = await this.database.client.municipality.findUnique({ where: { id }, select: { name: true } });
    return found?.name;
  }
}
