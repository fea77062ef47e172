import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { freeSlug } from '../platform/validation/slug.js';
import { EventReadingService } from './event-reading.service.js';
import { EventSeatsRepository } from './event-seats.repository.js';
import { EventHasRegistrations, EventIsCancelled, EventIsPublished } from './events.errors.js';
import * as eventsPolicy from './events.policy.js';
import { presentCopy } from './events.presenter.js';
import {
  type EventChange,
  type EventFields,
  type EventRecord,
  EventsRepository,
  type NewEvent,
} from './events.repository.js';
import type { ChangeEvent, CopyEvent, Event, PlanEvent } from './events.schemas.js';
import { EventChanged, EventMoved } from './events.signals.js';
import { timesFrom } from './rules/event-copy.js';
import { requireSound } from './rules/event-details.js';
import { isMoved, sequenceAfter } from './rules/event-move.js';
import { eventSlug } from './rules/event-slug.js';

/** Events and excursions, from the first plan to the last change. */
@Injectable()
export class EventsService {
  constructor(
    private readonly repository: EventsRepository,
    private readonly seats: EventSeatsRepository,
    private readonly reading: EventReadingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** For other modules: a visible event, as the running transaction sees it. */
  find(actor: Actor, id: string): Promise<EventRecord> {
    return this.repository.findVisible(actor, id);
  }

  /** Whoever asks; for jobs. */
  lookUp(id: string): Promise<EventRecord | null> {
    return this.repository.lookUp(id);
  }

  /** A visible event about which, and about whose seats, nothing else happens before the running transaction ends. */
  async findAndLock(actor: Actor, id: string): Promise<EventRecord> {
    await this.repository.lock(id);
    return this.repository.findVisible(actor, id);
  }

  plan(actor: Actor, input: PlanEvent): Promise<Event> {
    return this.database.transaction(async () => {
      const { workingGroupId } = input;
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(eventsPolicy.coordinate, actor, { workingGroupId });
      requireSound(input);
      await this.requirePicture(workingGroupId, input.pictureId);
      const id = await this.add(actor, { ...input, contactEmail: input.contactEmail ?? '' });
      await this.auditLog.record(actor, 'event.planned', id, { title: input.title, startsAt: input.startsAt });
      return this.reading.show(actor, id);
    });
  }

  /** A new draft like it, at another time: with its programme and rules, without anybody who signed up. */
  copy(actor: Actor, id: string, { startsAt }: CopyEvent): Promise<Event> {
    return this.database.transaction(async () => {
      const event = await this.repository.findVisible(actor, id);
      authorize(eventsPolicy.coordinate, actor, event);
      const copyId = await this.add(actor, { ...presentCopy(event), ...timesFrom(event, startsAt) });
      await this.auditLog.record(actor, 'event.copied', copyId, { title: event.title, startsAt, from: id });
      return this.reading.show(actor, copyId);
    });
  }

  /** Everything of the form at once. A published one that moves is told anew to calendars. */
  update(actor: Actor, id: string, { version, programme, ...fields }: ChangeEvent): Promise<Event> {
    return this.change(actor, id, version, async (event) => {
      if (event.cancelledAt !== null) throw new EventIsCancelled();
      requireSound({ ...fields, programme });
      if (fields.pictureId !== event.pictureId) await this.requirePicture(event.workingGroupId, fields.pictureId);
      const after = { ...fields, contactEmail: fields.contactEmail ?? '' };
      await this.repository.replaceProgramme(id, programme);
      await this.auditLog.record(actor, 'event.changed', id, changesOf(event, after));
      if (event.publishedAt !== null) {
        this.signals.send(new EventChanged(id));
        if (isMoved(event, after)) this.signals.send(new EventMoved(id));
      }
      return { ...after, calendarSequence: sequenceAfter(event, after) };
    });
  }

  /** As long as nobody else has read it. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const event = await this.findAndLock(actor, id);
      authorize(eventsPolicy.coordinate, actor, event);
      if (event.publishedAt !== null) throw new EventIsPublished();
      if (await this.seats.hasAny(id)) throw new EventHasRegistrations();
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'event.removed', id, { title: event.title });
    });
  }

  /** One change by the coordination: of two to the same version one wins, and who is too late is told what stands. */
  change(
    actor: Actor,
    id: string,
    version: number,
    work: (event: EventRecord) => Promise<EventChange>,
  ): Promise<Event> {
    return this.database.transaction(async () => {
      const event = await this.findAndLock(actor, id);
      authorize(eventsPolicy.coordinate, actor, event);
      if (event.version !== version) throw new Stale(await this.reading.show(actor, id));
      await this.repository.save(id, version, { ...(await work(event)), updatedAt: this.clock.now() });
      return this.reading.show(actor, id);
    });
  }

  private async requirePicture(workingGroupId: string, id: string | null): Promise<void> {
    if (id === null || (await this.repository.hasPicture(workingGroupId, id))) return;
    throw new Invalid([{ pointer: '#/pictureId', detail: 'Dieses Bild gibt es in Ihrem Bildpool nicht.' }]);
  }

  private async add(actor: Actor, event: Omit<NewEvent, 'slug' | 'createdById' | 'createdAt'>): Promise<string> {
    const wanted = eventSlug(event.title, event.startsAt);
    const slug = freeSlug(wanted, await this.repository.holdSlugs(wanted));
    return this.repository.add({ ...event, slug, createdById: actor.id, createdAt: this.clock.now() });
  }
}

/** What changed, by name; of time and title also what stood before. */
function changesOf(before: EventRecord, after: EventFields): Record<string, unknown> {
  return {
    title: before.title === after.title ? after.title : [before.title, after.title],
    ...(before.startsAt.getTime() !== after.startsAt.getTime() && {
      startsAt: [before.startsAt, after.startsAt],
    }),
    ...(before.visibility !== after.visibility && { visibility: [before.visibility, after.visibility] }),
    ...(before.capacity !== after.capacity && { capacity: [before.capacity, after.capacity] }),
  };
}
