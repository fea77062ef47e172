import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Once } from '../../platform/jobs/once.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { EventsService } from '../events.service.js';
import { EventCancelled, EventChanged, EventMoved } from '../events.signals.js';
import { RegistrationMailsService } from './registration-mails.service.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { SeatingService } from './seating.service.js';

/** Those who signed up are told what becomes of the event; more seats go to who waits. */
@Injectable()
export class RegistrationMailsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly events: EventsService,
    private readonly repository: RegistrationsRepository,
    private readonly mails: RegistrationMailsService,
    private readonly seating: SeatingService,
    private readonly once: Once,
  ) {}

  onModuleInit(): void {
    this.signals.onSurely(EventMoved, 'registration-mails', ({ eventId }) => this.tellMoved(eventId));
    this.signals.onSurely(EventCancelled, 'registration-mails', ({ eventId }) => this.tellCalledOff(eventId));
    this.signals.onSurely(EventChanged, 'seats', ({ eventId }) => this.seating.bringUpToDate(eventId));
  }

  /** Of an event that moved twice in a minute everybody hears once, and what stands now. */
  private async tellMoved(eventId: string): Promise<void> {
    await this.repository.holdEvent(eventId);
    const event = await this.events.lookUp(eventId);
    if (!event || event.cancelledAt !== null) return;
    if (!(await this.once.claim(`event-moved:${eventId}:${event.calendarSequence}`))) return;
    await this.mails.send('moved', event, await this.repository.listActive(eventId));
  }

  private async tellCalledOff(eventId: string): Promise<void> {
    const event = await this.events.lookUp(eventId);
    if (event?.cancelledAt) await this.mails.send('called_off', event, await this.repository.listActive(eventId));
  }
}
