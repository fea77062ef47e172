import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import * as eventsPolicy from '../events.policy.js';
import { TooManySources } from './event-sources.errors.js';
import { presentSource } from './event-sources.presenter.js';
import { EventSourcesRepository, type SourceRecord } from './event-sources.repository.js';
import type { AddEventSource, ChangeEventSource, EventSource, EventSourceList } from './event-sources.schemas.js';
import { SourceReadingService } from './source-reading.service.js';

const MOST_SOURCES = 20;

/** Calendars and feeds of others, chosen by the coordination. */
@Injectable()
export class EventSourcesService {
  constructor(
    private readonly repository: EventSourcesRepository,
    private readonly readings: SourceReadingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<EventSourceList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const sources = await this.repository.listVisible(actor, workingGroupId);
    const datesOf = await this.repository.countDates(
      sources.map(({ id }) => id),
      this.clock.now(),
    );
    return {
      items: sources.map((source) => presentSource(source, datesOf(source.id))),
      abilities: { add: eventsPolicy.coordinate(actor, { workingGroupId }) },
    };
  }

  add(actor: Actor, input: AddEventSource): Promise<EventSource> {
    return this.database.transaction(async () => {
      const { workingGroupId, name, url } = input;
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(eventsPolicy.coordinate, actor, { workingGroupId });
      if ((await this.repository.count(workingGroupId)) >= MOST_SOURCES) throw new TooManySources();
      const id = await this.repository.add({ ...input, createdAt: this.clock.now() });
      await this.auditLog.record(actor, 'event-source.added', id, { name, url });
      await this.readings.request(id);
      return this.show(actor, id);
    });
  }

  /** One that rests is not read, and its dates are not shown. */
  update(actor: Actor, id: string, { version, ...change }: ChangeEventSource): Promise<EventSource> {
    return this.database.transaction(async () => {
      const source = await this.findForChange(actor, id);
      if (source.version !== version) throw new Stale(await this.show(actor, id));
      await this.repository.save(id, version, change);
      await this.auditLog.record(actor, 'event-source.changed', id, {
        name: [source.name, change.name],
        isActive: change.isActive,
      });
      if (change.isActive && !source.isActive) await this.readings.request(id);
      return this.show(actor, id);
    });
  }

  /** Its dates go with it, and who wanted to go there. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { name, url } = await this.findForChange(actor, id);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'event-source.removed', id, { name, url });
    });
  }

  /** Now, by the job. */
  readAgain(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.findForChange(actor, id);
      await this.readings.request(id);
    });
  }

  private async show(actor: Actor, id: string): Promise<EventSource> {
    const source = await this.repository.findVisible(actor, id);
    const datesOf = await this.repository.countDates([id], this.clock.now());
    return presentSource(source, datesOf(id));
  }

  private async findForChange(actor: Actor, id: string): Promise<SourceRecord> {
    await this.repository.lock(id);
    const source = await this.repository.findVisible(actor, id);
    authorize(eventsPolicy.coordinate, actor, source);
    return source;
  }
}
