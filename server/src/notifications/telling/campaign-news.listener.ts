import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CampaignAnswered, CampaignAsked, CampaignMoved } from '../../campaigns/campaigns.signals.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { CampaignNewsService } from './campaign-news.service.js';

@Injectable()
export class CampaignNewsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly news: CampaignNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, news } = this;
    signals.onSurely(CampaignAsked, 'notifications', ({ campaignId }) => news.asked(campaignId));
    signals.onSurely(CampaignMoved, 'notifications', ({ campaignId }) => news.moved(campaignId));
    signals.onSurely(CampaignAnswered, 'notifications', ({ campaignId, municipalityId }) =>
      news.answered(campaignId, municipalityId),
    );
  }
}
