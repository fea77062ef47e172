import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import type { NotificationKind } from '../rules/kinds.js';
import type { Details } from '../rules/sentences.js';
import { CampaignFactsRepository } from './campaign-facts.repository.js';
import { TellingService } from './telling.service.js';

/** Campaigns: that the municipalities are asked, that the date moved, that one has answered. */
@Injectable()
export class CampaignNewsService {
  constructor(
    private readonly facts: CampaignFactsRepository,
    private readonly telling: TellingService,
  ) {}

  async asked(campaignId: string): Promise<void> {
    const campaign = await this.facts.campaign(campaignId);
    if (!campaign?.sitesUntil) return;
    const startsAt = `${dayFromColumn(campaign.sitesUntil)}T12:00:00.000Z`;
    await this.tell('campaign-asked', campaignId, { startsAt }, 'campaign.changed');
  }

  /** As it stands by now: moved twice in a minute is told once, with the last date. */
  async moved(campaignId: string): Promise<void> {
    const campaign = await this.facts.campaign(campaignId);
    const startsAt = campaign?.startsAt?.toISOString();
    await this.tell('campaign-moved', campaignId, { ...(startsAt && { startsAt }) }, 'campaign.dated');
  }

  async answered(campaignId: string, municipalityId: string): Promise<void> {
    const name = await this.facts.municipalityName(municipalityId);
    await this.tell('campaign-answered', campaignId, { names: name === undefined ? [] : [name] });
  }

  private async tell(kind: NotificationKind, id: string, details: Details, action?: AuditAction): Promise<void> {
    const campaign = await this.facts.campaign(id);
    if (!campaign) return;
    const { workingGroupId, title } = campaign;
    await this.telling.tell({
      ...{ kind, workingGroupId, subjectType: 'campaign', subjectId: id },
      details: { text: title, ...details },
      act: action && { action, subjectId: id },
    });
  }
}
