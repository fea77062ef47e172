import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { CampaignChangesService } from './campaign-changes.service.js';
import { CampaignDeadlinesService } from './campaign-deadlines.service.js';
import { CampaignReadingService } from './campaign-reading.service.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { CampaignsService } from './campaigns.service.js';
import { ContributionEntryService } from './contributions/contribution-entry.service.js';
import { ContributionsController } from './contributions/contributions.controller.js';
import { ContributionsRepository } from './contributions/contributions.repository.js';
import { ContributionsService } from './contributions/contributions.service.js';
import { CampaignFactsService } from './facts/campaign-facts.service.js';
import { CampaignFiguresRepository } from './figures/campaign-figures.repository.js';
import { CampaignFiguresService } from './figures/campaign-figures.service.js';
import { CampaignFilesService } from './materials/campaign-files.service.js';
import { PlannedCampaignsService } from './planned-campaigns.service.js';
import { CampaignPublicationController } from './published/campaign-publication.controller.js';
import { PublicCampaignsRepository } from './published/public-campaigns.repository.js';
import { PublicCampaignsService } from './published/public-campaigns.service.js';
import { CampaignSitesController } from './sites/campaign-sites.controller.js';
import { CampaignSitesRepository } from './sites/campaign-sites.repository.js';
import { CampaignSitesService } from './sites/campaign-sites.service.js';
import { CampaignStepsController } from './steps/campaign-steps.controller.js';
import { CampaignStepsRepository } from './steps/campaign-steps.repository.js';
import { CampaignStepsService } from './steps/campaign-steps.service.js';

/** Aktionen. Hard rule: each municipality says for itself what it does; what is told outside is confirmed. */
@Module({
  imports: [FilesModule, WorkingGroupsModule],
  controllers: [
    CampaignsController,
    CampaignPublicationController,
    CampaignStepsController,
    CampaignSitesController,
    ContributionsController,
  ],
  providers: [
    CampaignFiguresService,
    CampaignFiguresRepository,
    CampaignsService,
    PlannedCampaignsService,
    CampaignChangesService,
    CampaignReadingService,
    CampaignDeadlinesService,
    CampaignsRepository,
    CampaignStepsService,
    CampaignStepsRepository,
    CampaignSitesService,
    CampaignSitesRepository,
    ContributionsService,
    ContributionEntryService,
    ContributionsRepository,
    CampaignFilesService,
    CampaignFactsService,
    PublicCampaignsService,
    PublicCampaignsRepository,
  ],
  exports: [
    CampaignFiguresService,
    CampaignDeadlinesService,
    CampaignFactsService,
    CampaignReadingService,
    PublicCampaignsService,
  ],
})
export class CampaignsModule {}
