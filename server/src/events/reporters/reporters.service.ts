import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { InsightsService } from '../../insights/insights.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import * as eventsPolicy from '../events.policy.js';
import { EventsRepository } from '../events.repository.js';
import { ExternalDatesRepository } from '../sources/external-dates.repository.js';
import { presentReporter } from './reporters.presenter.js';
import { type Destination, ReportersRepository } from './reporters.repository.js';
import type { EventReporterList, ReportFromEvent } from './reporters.schemas.js';

/** "Wer fährt hin und berichtet?" Everybody answers for themselves. */
@Injectable()
export class ReportersService {
  constructor(
    private readonly repository: ReportersRepository,
    private readonly events: EventsRepository,
    private readonly dates: ExternalDatesRepository,
    private readonly insights: InsightsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  goToEvent(actor: Actor, eventId: string, input: ReportFromEvent): Promise<EventReporterList> {
    return this.database.transaction(async () => {
      const event = await this.events.findVisible(actor, eventId);
      authorize(eventsPolicy.report, actor, event);
      return this.go(actor, { eventId }, event.workingGroupId, input);
    });
  }

  goToDate(actor: Actor, externalDateId: string, input: ReportFromEvent): Promise<EventReporterList> {
    return this.database.transaction(async () => {
      const { source } = await this.dates.findVisible(actor, externalDateId);
      authorize(eventsPolicy.report, actor, source);
      return this.go(actor, { externalDateId }, source.workingGroupId, input);
    });
  }

  stayFromEvent(actor: Actor, eventId: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.events.findVisible(actor, eventId);
      await this.stay(actor, { eventId });
    });
  }

  stayFromDate(actor: Actor, externalDateId: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.dates.findVisible(actor, externalDateId);
      await this.stay(actor, { externalDateId });
    });
  }

  private async go(
    actor: Actor,
    destination: Destination,
    workingGroupId: string,
    { insightId }: ReportFromEvent,
  ): Promise<EventReporterList> {
    if (!(await this.repository.isAlready(destination, actor.id))) {
      await this.repository.add(destination, actor.id, this.clock.now());
      await this.auditLog.record(actor, 'event.reporter-found', idOf(destination));
    }
    if (insightId !== null) {
      await this.requireOwn(actor, insightId, workingGroupId);
      await this.repository.noteInsight(destination, actor.id, insightId);
    }
    const reporters = await this.repository.list(destination);
    return { items: reporters.map((reporter) => presentReporter(actor, reporter)) };
  }

  private async stay(actor: Actor, destination: Destination): Promise<void> {
    const count = await this.repository.remove(destination, actor.id);
    if (count > 0) await this.auditLog.record(actor, 'event.reporter-lost', idOf(destination));
  }

  private async requireOwn(actor: Actor, insightId: string, workingGroupId: string): Promise<void> {
    const insight = await this.insights.show(actor, insightId);
    if (insight.author?.id === actor.id && insight.workingGroupId === workingGroupId) return;
    throw new Invalid([{ pointer: '#/insightId', detail: 'Das haben nicht Sie in diesen Arbeitskreis mitgebracht.' }]);
  }
}

const idOf = (destination: Destination): string =>
  'eventId' in destination ? destination.eventId : destination.externalDateId;
