import { Injectable } from '@nestjs/common';
import { CampaignReadingService } from '../../campaigns/campaign-reading.service.js';
import type { Campaign } from '../../campaigns/campaigns.schemas.js';
import type { ArchiveChapter, ArchivedFile, Telling, ToldChapter } from '../archive-contents.service.js';
import { ArchivedFilesService } from '../archived-files.service.js';
import { CAMPAIGNS, presentCampaign, presentCampaigns } from './campaigns-chapter.presenter.js';

/** Aktionen with what each municipality does, their sites and materials. */
@Injectable()
export class CampaignsChapterService implements ArchiveChapter {
  constructor(
    private readonly campaigns: CampaignReadingService,
    private readonly files: ArchivedFilesService,
  ) {}

  async tell(telling: Telling): Promise<ToldChapter> {
    const { actor, groups, places } = telling;
    const told: Array<{ campaign: Campaign; path: string }> = [];
    const files: ArchivedFile[] = [];
    for (const group of groups) {
      for (const { id, title } of (await this.campaigns.list(actor, group.id)).items) {
        const campaign = await this.campaigns.show(actor, id);
        files.push(...this.files.enclose(telling, 'dateien/aktionen', campaign.files));
        told.push({ campaign, path: places.take('aktionen', title, '.html') });
      }
    }
    return {
      chapter: CAMPAIGNS,
      count: told.length,
      pages: [presentCampaigns(told), ...told.map((one) => presentCampaign(one, telling))],
      tables: [],
      files,
    };
  }
}
