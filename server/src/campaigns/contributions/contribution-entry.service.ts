import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { CampaignReadingService } from '../campaign-reading.service.js';
import { CampaignClosedAlready } from '../campaigns.errors.js';
import * as campaignsPolicy from '../campaigns.policy.js';
import { type CampaignRecord, CampaignsRepository } from '../campaigns.repository.js';
import type { Campaign } from '../campaigns.schemas.js';
import { CampaignAnswered } from '../campaigns.signals.js';

/** The way in for whatever a municipality says of a campaign: several may speak at once, nobody after the end. */
@Injectable()
export class ContributionEntryService {
  constructor(
    private readonly repository: CampaignsRepository,
    private readonly reading: CampaignReadingService,
    private readonly database: Database,
    private readonly signals: SignalBus,
  ) {}

  /** `municipalityOf` finds for whom it is said; NotFound where that is nobody of the campaign. */
  contribute(
    actor: Actor,
    id: string,
    municipalityOf: (campaign: CampaignRecord) => string | undefined,
    work: (campaign: CampaignRecord, municipalityId: string) => Promise<void>,
  ): Promise<Campaign> {
    const said = this.database.transaction(async () => {
      await this.repository.holdStill(id);
      const campaign = await this.repository.findVisible(actor, id);
      const municipalityId = municipalityOf(campaign);
      if (municipalityId === undefined) throw new NotFound();
      const { workingGroupId } = campaign;
      authorize(campaignsPolicy.contributeFor, actor, { workingGroupId, municipalityId });
      await this.requireAsked(campaign, municipalityId);
      if (campaign.closedAt) throw new CampaignClosedAlready();
      await work(campaign, municipalityId);
      if (!campaignsPolicy.coordinate(actor, campaign)) this.signals.send(new CampaignAnswered(id, municipalityId));
    });
    return shownAfter(said, () => this.reading.show(actor, id));
  }

  /** With a seat in the group, or in the campaign already. */
  private async requireAsked(campaign: CampaignRecord, municipalityId: string): Promise<void> {
    const there = [...campaign.participations, ...campaign.sites];
    if (there.some((part) => part.municipalityId === municipalityId)) return;
    const asked = await this.reading.listAsked(campaign.workingGroupId);
    if (!asked.some(({ id }) => id === municipalityId)) throw new NotFound();
  }
}
