import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { CampaignChangesService } from '../campaign-changes.service.js';
import type { ArrangeCampaignSteps, Campaign } from '../campaigns.schemas.js';
import { requireSteps } from '../rules/arranged-steps.js';
import { CampaignStepsRepository } from './campaign-steps.repository.js';

/** What every municipality is asked to do, in order. */
@Injectable()
export class CampaignStepsService {
  constructor(
    private readonly repository: CampaignStepsRepository,
    private readonly changes: CampaignChangesService,
    private readonly auditLog: AuditLogService,
  ) {}

  arrange(actor: Actor, id: string, { version, steps }: ArrangeCampaignSteps): Promise<Campaign> {
    return this.changes.change(actor, id, version, async (campaign) => {
      requireSteps(steps, new Set(campaign.steps.map((step) => step.id)));
      await this.repository.arrange(id, steps);
      const titles = [campaign.steps, steps].map((all) => all.map(({ title }) => title));
      await this.auditLog.record(actor, 'campaign.steps-arranged', id, { titles });
      return {};
    });
  }
}
