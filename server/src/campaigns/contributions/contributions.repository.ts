import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import type { CountCampaign, SayCampaignStep, SayParticipation } from './contributions.schemas.js';

type Whose = { campaignId: string; municipalityId: string };

/** Of two colleagues who speak at once one wins: version 0 inserts, every other must be the one that stands. */
@Injectable()
export class ContributionsRepository {
  constructor(private readonly database: Database) {}

  async saveParticipation(whose: Whose, { version, state, note }: SayParticipation): Promise<void> {
    const { campaignParticipation } = this.database.client;
    const { count } =
      version === 0
        ? await campaignParticipation.createMany({ data: { ...whose, state, note }, skipDuplicates: true })
        : await campaignParticipation.updateMany({
            where: { ...whose, version },
            data: { state, note, version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
  }

  /** What a confirmed site says by itself; whoever said something else, stays with it. */
  async takePart({ campaignId, municipalityId }: Whose): Promise<void> {
    await this.database.client.$executeRaw`
      insert into campaign_participation (campaign_id, municipality_id, state, updated_at)
      values (${campaignId}::uuid, ${municipalityId}::uuid, 'taking_part', now())
      on conflict (campaign_id, municipality_id) do update
        set state = 'taking_part', version = campaign_participation.version + 1, updated_at = now()
        where campaign_participation.state = 'asked'`;
  }

  async saveStep(
    stepId: string,
    municipalityId: string,
    changedById: string,
    { version, state, note }: SayCampaignStep,
  ): Promise<void> {
    const { campaignStepProgress } = this.database.client;
    const { count } =
      version === 0
        ? await campaignStepProgress.createMany({
            data: { stepId, municipalityId, state, note, changedById },
            skipDuplicates: true,
          })
        : await campaignStepProgress.updateMany({
            where: { stepId, municipalityId, version },
            data: { state, note, changedById, version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
  }

  /** All of them; the contribution counts as changed. */
  async saveFigures(whose: Whose, { version, figures }: CountCampaign): Promise<void> {
    const { campaignParticipation, campaignFigure } = this.database.client;
    const { count } =
      version === 0
        ? await campaignParticipation.createMany({ data: { ...whose, state: 'taking_part' }, skipDuplicates: true })
        : await campaignParticipation.updateMany({
            where: { ...whose, version },
            data: { version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
    await campaignFigure.deleteMany({ where: whose });
    await campaignFigure.createMany({ data: figures.map((figure) => ({ ...figure, ...whose })) });
  }
}
