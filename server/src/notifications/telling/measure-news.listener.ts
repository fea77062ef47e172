import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureStatusSaid, MeasureUpdatesRequested } from '../../action-plan/action-plans.signals.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MeasureNewsService } from './measure-news.service.js';

@Injectable()
export class MeasureNewsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly news: MeasureNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, news } = this;
    signals.onSurely(MeasureUpdatesRequested, 'notifications', ({ requestIds }) => news.requested(requestIds));
    signals.onSurely(MeasureStatusSaid, 'notifications', ({ measureId }) => news.said(measureId));
  }
}
