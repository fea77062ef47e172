import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import {
  LocalTextsReady,
  PressQuoteDecided,
  PressReleasePublic,
  PressReleaseWithdrawn,
} from '../../press/press.signals.js';
import { PressNewsService } from './press-news.service.js';

@Injectable()
export class PressNewsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly news: PressNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, news } = this;
    signals.onSurely(LocalTextsReady, 'notifications', ({ pressReleaseId }) => news.textsReady(pressReleaseId));
    signals.onSurely(PressReleasePublic, 'notifications', ({ pressReleaseId }) => news.becamePublic(pressReleaseId));
    signals.onSurely(PressReleaseWithdrawn, 'notifications', ({ pressReleaseId }) => news.withdrawn(pressReleaseId));
    signals.onSurely(PressQuoteDecided, 'notifications', ({ quoteId, pressReleaseId }) =>
      news.quoteDecided(quoteId, pressReleaseId),
    );
  }
}
