import { Injectable } from '@nestjs/common';
import { CampaignFiguresService, type RunCampaign } from '../../campaigns/figures/campaign-figures.service.js';
import { EventFiguresService, type HeldEvent } from '../../events/figures/event-figures.service.js';
import { ArticleFiguresService, type SharedArticle } from '../../knowledge/figures/article-figures.service.js';
import {
  type GivenRelease,
  type PressClipping,
  PressFiguresService,
} from '../../press/figures/press-figures.service.js';
import type { ReportContext } from '../rules/report-context.js';

export type Outreach = {
  articles: readonly SharedArticle[];
  events: readonly HeldEvent[];
  campaigns: readonly RunCampaign[];
  releases: readonly GivenRelease[];
  clippings: readonly PressClipping[];
};

/** What the network did beside its meetings: knowledge, events, campaigns, press. */
@Injectable()
export class AnnualOutreachService {
  constructor(
    private readonly articles: ArticleFiguresService,
    private readonly events: EventFiguresService,
    private readonly campaigns: CampaignFiguresService,
    private readonly press: PressFiguresService,
  ) {}

  async list({ group, period }: Pick<ReportContext, 'group' | 'period'>): Promise<Outreach> {
    return {
      articles: await this.articles.list(group.id, period),
      events: await this.events.list(group.id, period),
      campaigns: await this.campaigns.list(group.id, period),
      releases: await this.press.listReleases(group.id, period),
      clippings: await this.press.listClippings(group.id, period),
    };
  }
}
