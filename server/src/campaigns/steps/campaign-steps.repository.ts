import { Injectable } from '@nestjs/common';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import type { ArrangeCampaignSteps } from '../campaigns.schemas.js';

/** Beyond every place that there is: for the moment in which places are exchanged. */
const ASIDE = 1000;

@Injectable()
export class CampaignStepsRepository {
  constructor(private readonly database: Database) {}

  /** In this order; what is not named goes, and what was said of it. Whoever calls holds the campaign. */
  async arrange(campaignId: string, steps: ArrangeCampaignSteps['steps']): Promise<void> {
    const { campaignStep } = this.database.client;
    const kept = steps.flatMap(({ id }) => id ?? []);
    await campaignStep.deleteMany({ where: { campaignId, id: { notIn: kept } } });
    await campaignStep.updateMany({ where: { campaignId }, data: { position: { increment: ASIDE } } });
    for (const [position, { id, dueOn, ...words }] of steps.entries()) {
      const step = { ...words, position, dueOn: dueOn === null ? null : dayToColumn(dueOn) };
      if (id === null) await campaignStep.create({ data: { ...step, campaignId } });
      else await campaignStep.updateMany({ where: { id, campaignId }, data: step });
    }
  }
}
