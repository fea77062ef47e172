import { Injectable } from '@nestjs/common';
import { CampaignsRepository, type OpenCampaign } from './campaigns.repository.js';
import { type Deadline, deadlinesOf } from './rules/deadlines.js';

export type CampaignDeadline = Deadline & { campaign: Pick<OpenCampaign, 'id' | 'workingGroupId' | 'title'> };

/** What is due in campaigns that are not over. Jobs ask, nobody reads: nothing here is cut to a reader. */
@Injectable()
export class CampaignDeadlinesService {
  constructor(private readonly repository: CampaignsRepository) {}

  async list(): Promise<CampaignDeadline[]> {
    const campaigns = await this.repository.listOpen();
    return campaigns.flatMap((campaign) => deadlinesOf(campaign).map((deadline) => ({ ...deadline, campaign })));
  }
}
