import { Inject, Injectable } from '@nestjs/common';
import { PublicCampaignsService } from '../../campaigns/published/public-campaigns.service.js';
import { PublicPicturesService } from '../../pictures/public-pictures.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import type { PublicPage } from '../frame/public-page.js';
import type { SharedText } from '../frame/send-shared.js';
import { presentCampaignPage } from './campaign-page.presenter.js';
import { presentCampaignsPage } from './campaigns-page.presenter.js';

/** Campaigns for everybody. */
@Injectable()
export class CampaignPagesService {
  constructor(
    private readonly campaigns: PublicCampaignsService,
    private readonly pictures: PublicPicturesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(): Promise<PublicPage> {
    return presentCampaignsPage(await this.campaigns.list());
  }

  async show(slug: string): Promise<PublicPage> {
    const campaign = await this.campaigns.find(slug);
    return presentCampaignPage(campaign, await this.pictures.find(campaign.pictureId), this.config.publicUrl);
  }

  async calendar(slug: string): Promise<SharedText> {
    return {
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
      text: calendarMessage('PUBLISH', [await this.campaigns.findCalendarEntry(slug)]),
      fileName: `${slug}.ics`,
    };
  }
}
