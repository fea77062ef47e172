import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import {
  type PublicCampaign,
  type PublicCampaignPage,
  type PublicCampaignSite,
  presentPublicCampaign,
  presentPublicCampaignEntry,
  presentPublicSites,
} from './public-campaigns.presenter.js';
import { PublicCampaignsRepository } from './public-campaigns.repository.js';

/** What everybody may read of campaigns: published ones only, and no person. */
@Injectable()
export class PublicCampaignsService {
  constructor(
    private readonly repository: PublicCampaignsRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The latest first. */
  async list(): Promise<PublicCampaign[]> {
    const now = this.clock.now();
    return (await this.repository.list()).map((campaign) => presentPublicCampaign(campaign, now));
  }

  async find(slug: string): Promise<PublicCampaignPage> {
    const campaign = await this.repository.find(slug);
    if (!campaign) throw new NotFound();
    return presentPublicCampaign(campaign, this.clock.now());
  }

  async listCalendarEntries(): Promise<CalendarEntry[]> {
    const campaigns = await this.repository.list();
    return campaigns.flatMap((campaign) => presentPublicCampaignEntry(campaign, this.config.publicUrl) ?? []);
  }

  /** NotFound while it has no date. */
  async findCalendarEntry(slug: string): Promise<CalendarEntry> {
    const campaign = await this.repository.find(slug);
    const entry = campaign && presentPublicCampaignEntry(campaign, this.config.publicUrl);
    if (!entry) throw new NotFound();
    return entry;
  }

  /** Confirmed sites of all published campaigns, for open data. */
  async listSites(): Promise<PublicCampaignSite[]> {
    return (await this.repository.list()).flatMap(presentPublicSites);
  }
}
