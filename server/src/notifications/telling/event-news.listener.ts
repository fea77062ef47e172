import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventCancelled, EventMoved, EventPublished, EventWithdrawn } from '../../events/events.signals.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { EventNewsService } from './event-news.service.js';

@Injectable()
export class EventNewsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly news: EventNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, news } = this;
    signals.onSurely(EventPublished, 'notifications', ({ eventId }) => news.published(eventId));
    signals.onSurely(EventMoved, 'notifications', ({ eventId }) => news.moved(eventId));
    signals.onSurely(EventCancelled, 'notifications', ({ eventId }) => news.cancelled(eventId));
    signals.onSurely(EventWithdrawn, 'notifications', ({ eventId }) => news.withdrawn(eventId));
  }
}
