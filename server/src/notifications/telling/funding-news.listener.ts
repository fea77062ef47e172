import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FundingPartnersSought, FundingProgrammeAdded } from '../../funding/funding.signals.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { FundingNewsService } from './funding-news.service.js';

@Injectable()
export class FundingNewsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly news: FundingNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, news } = this;
    signals.onSurely(FundingProgrammeAdded, 'notifications', ({ programmeId }) => news.added(programmeId));
    signals.onSurely(FundingPartnersSought, 'notifications', ({ programmeId, municipalityId }) =>
      news.partnersSought(programmeId, municipalityId),
    );
  }
}
