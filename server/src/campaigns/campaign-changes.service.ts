import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { Database } from '../platform/database/database.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { CampaignReadingService } from './campaign-reading.service.js';
import { CampaignAnsweredAlready, CampaignClosedAlready, CampaignIsPublic } from './campaigns.errors.js';
import * as campaignsPolicy from './campaigns.policy.js';
import { type CampaignChange, type CampaignRecord, CampaignsRepository } from './campaigns.repository.js';
import type { Campaign } from './campaigns.schemas.js';
import { CampaignFilesService } from './materials/campaign-files.service.js';
import { hasWords } from './rules/answered.js';

type Work = (campaign: CampaignRecord) => Promise<CampaignChange>;

/** How a campaign is changed as a whole: one after the other, by the coordination, against what it saw. */
@Injectable()
export class CampaignChangesService {
  constructor(
    private readonly repository: CampaignsRepository,
    private readonly reading: CampaignReadingService,
    private readonly files: CampaignFilesService,
    private readonly database: Database,
  ) {}

  /** What is planned, as long as it is not over. */
  change(actor: Actor, id: string, version: number, work: Work): Promise<Campaign> {
    return this.decide(actor, id, version, (campaign) => {
      if (campaign.closedAt) throw new CampaignClosedAlready();
      return work(campaign);
    });
  }

  /** What may be done after the end, too. */
  decide(actor: Actor, id: string, version: number, work: Work): Promise<Campaign> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const campaign = await this.repository.findVisible(actor, id);
      authorize(campaignsPolicy.coordinate, actor, campaign);
      if (campaign.version !== version) throw new Stale(await this.reading.show(actor, id));
      await this.repository.save(id, version, await work(campaign));
      return this.reading.show(actor, id);
    });
  }

  /** A picture of the group's own pool, or none. */
  async requirePicture(workingGroupId: string, id: string | null): Promise<void> {
    if (id === null || (await this.repository.hasPicture(workingGroupId, id))) return;
    throw new Invalid([{ pointer: '#/pictureId', detail: 'Dieses Bild gibt es in Ihrem Arbeitskreis nicht.' }]);
  }

  /** Before it is removed: nobody said anything, and nobody outside reads it. Takes its files along. */
  async requireUnused(actor: Actor, campaign: CampaignRecord): Promise<void> {
    if (campaign.publishedAt) throw new CampaignIsPublic();
    if (hasWords(campaign)) throw new CampaignAnsweredAlready();
    await this.files.withdrawAll(actor, campaign);
  }
}
