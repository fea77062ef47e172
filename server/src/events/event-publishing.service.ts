import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Clock } from '../platform/clock/clock.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { EventSeatsRepository } from './event-seats.repository.js';
import {
  EventHasRegistrations,
  EventIsCancelled,
  EventIsDraft,
  EventIsOver,
  EventIsPublished,
  EventNotReady,
} from './events.errors.js';
import type { CancelEvent, Event } from './events.schemas.js';
import { EventsService } from './events.service.js';
import { EventCancelled, EventPublished, EventWithdrawn } from './events.signals.js';
import { missingFor } from './rules/event-details.js';

/** Whether others may read of an event, and whether it takes place. */
@Injectable()
export class EventPublishingService {
  constructor(
    private readonly events: EventsService,
    private readonly seats: EventSeatsRepository,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  publish(actor: Actor, id: string, version: number): Promise<Event> {
    return this.events.change(actor, id, version, async (event) => {
      if (event.publishedAt !== null) throw new EventIsPublished();
      const missing = missingFor(event);
      if (missing.length > 0) throw new EventNotReady(missing);
      await this.auditLog.record(actor, 'event.published', id, { title: event.title, visibility: event.visibility });
      this.signals.send(new EventPublished(id));
      return { publishedAt: this.clock.now() };
    });
  }

  /** Back to a draft, as long as nobody has signed up. */
  withdraw(actor: Actor, id: string, version: number): Promise<Event> {
    return this.events.change(actor, id, version, async (event) => {
      if (event.publishedAt === null) throw new EventIsDraft();
      if (event.cancelledAt !== null) throw new EventIsCancelled();
      if (await this.seats.hasAny(id)) throw new EventHasRegistrations();
      await this.auditLog.record(actor, 'event.withdrawn', id, { title: event.title });
      this.signals.send(new EventWithdrawn(id));
      return { publishedAt: null };
    });
  }

  /** It stays where it was read, and says that it does not take place. */
  cancel(actor: Actor, id: string, { version, note }: CancelEvent): Promise<Event> {
    return this.events.change(actor, id, version, async (event) => {
      if (event.publishedAt === null) throw new EventIsDraft();
      if (event.cancelledAt !== null) throw new EventIsCancelled();
      if (event.endsAt < this.clock.now()) throw new EventIsOver();
      await this.auditLog.record(actor, 'event.cancelled', id, { title: event.title, note });
      this.signals.send(new EventCancelled(id));
      return {
        cancelledAt: this.clock.now(),
        cancellationNote: note || null,
        calendarSequence: event.calendarSequence + 1,
      };
    });
  }
}
