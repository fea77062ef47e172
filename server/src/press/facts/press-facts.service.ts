import { Injectable } from '@nestjs/common';
import { CampaignFactsService } from '../../campaigns/facts/campaign-facts.service.js';
import { factsOfCampaign, factsOfEvent } from '../rules/facts-of.js';
import { NO_FACTS, PressFacts } from '../rules/press-facts.js';

type Subject = {
  campaignId: string | null;
  event: { startsAt: Date; endsAt: Date; locationName: string | null } | null;
  facts: unknown;
};

/** What the placeholders of a release mean: until it is released what campaign or event say now, then what they said. */
@Injectable()
export class PressFactsService {
  constructor(private readonly campaigns: CampaignFactsService) {}

  async of(release: Subject): Promise<PressFacts> {
    return release.facts === null ? this.now(release) : PressFacts.parse(release.facts);
  }

  async now({ campaignId, event }: Subject): Promise<PressFacts> {
    const campaign = campaignId === null ? null : await this.campaigns.lookUp(campaignId);
    if (campaign) return factsOfCampaign(campaign);
    return event ? factsOfEvent(event) : NO_FACTS;
  }
}
