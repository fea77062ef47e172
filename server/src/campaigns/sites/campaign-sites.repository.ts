import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { Stale } from '../../platform/errors/stale.js';
import { CampaignSiteKnown } from '../campaigns.errors.js';

const NAME_UNIQUE = 'campaign_site_campaign_id_municipality_id_name_unique';

export type CampaignSiteChange = Pick<
  Prisma.CampaignSiteUncheckedUpdateManyInput,
  'name' | 'address' | 'note' | 'state' | 'confirmedAt' | 'changedById'
>;

@Injectable()
export class CampaignSitesRepository {
  constructor(private readonly database: Database) {}

  /** False: the municipality has one of this name already. */
  async add(site: Prisma.CampaignSiteCreateManyInput): Promise<boolean> {
    const { count } = await this.database.client.campaignSite.createMany({ data: site, skipDuplicates: true });
    return count === 1;
  }

  async save(id: string, version: number, change: CampaignSiteChange): Promise<void> {
    try {
      const { count } = await this.database.client.campaignSite.updateMany({
        where: { id, version },
        data: { ...change, version: { increment: 1 } },
      });
      if (count === 0) throw new Stale();
    } catch (error) {
      throw violatedConstraint(error) === NAME_UNIQUE ? new CampaignSiteKnown() : error;
    }
  }
}
