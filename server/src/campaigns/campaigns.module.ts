import { Module } from '@nestjs/common';
import { CampaignsRepository } from './campaigns.repository.js';
import { CampaignFactsService } from './facts/campaign-facts.service.js';
import { PublicCampaignsRepository } from './published/public-campaigns.repository.js';
import { PublicCampaignsService } from './published/public-campaigns.service.js';

/** Aktionen. Hard rule: each municipality says for itself what it does; what is told outside is confirmed. */
@Module({
  providers: [CampaignsRepository, CampaignFactsService, PublicCampaignsRepository, PublicCampaignsService],
  exports: [CampaignFactsService, PublicCampaignsService],
})
export class CampaignsModule {}
