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

  /** Those that are not over, with what the municipalities said. */
  listOpen() {
    return this.database.client.campaign.findMany({
      where: { closedAt: null },
      select: {
        ...{ id: true, workingGroupId: true, title: true, startsAt: true, sitesUntil: true },
        steps: { select: { id: true, title: true, daysBefore: true, dueOn: true, progress: true } },
        participations: { select: { municipalityId: true, state: true } },
        sites: { select: { municipalityId: true, state: true } },
      },
      orderBy: { id: 'asc' },
    });
  }

  async municipalityName(id: string): Promise<string | undefined> {
    const found = await this.database.client.municipality.findUnique({ where: { id }, select: { name: true } });
    return found?.name;
  }
}

export type OpenCampaign = Awaited<ReturnType<CampaignFactsRepository['listOpen']>>[number];
