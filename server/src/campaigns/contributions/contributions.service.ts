import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import type { Campaign } from '../campaigns.schemas.js';
import { requireFigures } from '../rules/counted-figures.js';
import { ContributionEntryService } from './contribution-entry.service.js';
import { ContributionsRepository } from './contributions.repository.js';
import type { CountCampaign, SayCampaignStep, SayParticipation } from './contributions.schemas.js';

/** What a municipality says: whether it takes part, how far it is, what it counted. */
@Injectable()
export class ContributionsService {
  constructor(
    private readonly repository: ContributionsRepository,
    private readonly entry: ContributionEntryService,
    private readonly auditLog: AuditLogService,
  ) {}

  /** Whoever pauses keeps the sites: they are told again when it takes part after all. */
  sayParticipation(actor: Actor, campaignId: string, wanted: string, input: SayParticipation): Promise<Campaign> {
    return this.entry.contribute(
      actor,
      campaignId,
      () => wanted,
      async (_, municipalityId) => {
        await this.repository.saveParticipation({ campaignId, municipalityId }, input);
        const { state, note } = input;
        await this.auditLog.record(actor, 'campaign.participation-said', campaignId, { municipalityId, state, note });
      },
    );
  }

  sayStep(
    actor: Actor,
    { campaignId, stepId, municipalityId: wanted }: { campaignId: string; stepId: string; municipalityId: string },
    input: SayCampaignStep,
  ): Promise<Campaign> {
    return this.entry.contribute(
      actor,
      campaignId,
      ({ steps }) => (steps.some(({ id }) => id === stepId) ? wanted : undefined),
      async (_, municipalityId) => {
        await this.repository.saveStep(stepId, municipalityId, actor.id, input);
        const { state, note } = input;
        await this.auditLog.record(actor, 'campaign.step-said', campaignId, { stepId, municipalityId, state, note });
      },
    );
  }

  count(actor: Actor, campaignId: string, wanted: string, input: CountCampaign): Promise<Campaign> {
    return this.entry.contribute(
      actor,
      campaignId,
      () => wanted,
      async (_, municipalityId) => {
        requireFigures(input.figures);
        await this.repository.saveFigures({ campaignId, municipalityId }, input);
        await this.auditLog.record(actor, 'campaign.counted', campaignId, { municipalityId, figures: input.figures });
      },
    );
  }
}
