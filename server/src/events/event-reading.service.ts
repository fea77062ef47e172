import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { EventSeatsRepository } from './event-seats.repository.js';
import { presentEvent, presentEventSummary } from './events.presenter.js';
import { type EventRecord, EventsRepository } from './events.repository.js';
import type { Event, EventFilter, EventList } from './events.schemas.js';
import { ReportersRepository } from './reporters/reporters.repository.js';

/** Events as members see them. */
@Injectable()
export class EventReadingService {
  constructor(
    private readonly repository: EventsRepository,
    private readonly seats: EventSeatsRepository,
    private readonly reporters: ReportersRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { when, workingGroupId }: EventFilter): Promise<EventList> {
    if (workingGroupId !== undefined && !actor.belongsTo(workingGroupId)) throw new NotFound();
    const events = await this.repository.listVisible(actor, { when, workingGroupId, now: this.clock.now() });
    const seatsOf = await this.seats.countOf(events.map(({ id }) => id));
    return {
      items: events.map((event) => presentEventSummary(event, seatsOf(event.id))),
      abilities: { planFor: actor.groupsWithRole('coordinator') },
    };
  }

  async show(actor: Actor, id: string): Promise<Event> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  private async present(actor: Actor, event: EventRecord): Promise<Event> {
    const [seatsOf, hasRegistrations, reporters] = await Promise.all([
      this.seats.countOf([event.id]),
      this.seats.hasAny(event.id),
      this.reporters.list({ eventId: event.id }),
    ]);
    const seats = seatsOf(event.id);
    return presentEvent(actor, event, { seats, hasRegistrations, reporters, now: this.clock.now() });
  }
}
