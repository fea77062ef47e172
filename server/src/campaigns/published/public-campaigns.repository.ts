import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type CampaignRecord, whole } from '../campaigns.repository.js';

/** Campaigns that stand on the public site. */
@Injectable()
export class PublicCampaignsRepository {
  constructor(private readonly database: Database) {}

  /** The latest first; what has no date yet comes before. */
  list(): Promise<CampaignRecord[]> {
    return this.database.client.campaign.findMany({
      where: { publishedAt: { not: null } },
      include: whole,
      orderBy: [{ startsAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      take: 100,
    });
  }

  find(slug: string): Promise<CampaignRecord | null> {
    return this.database.client.campaign.findFirst({ where: { slug, publishedAt: { not: null } }, include: whole });
  }
}
