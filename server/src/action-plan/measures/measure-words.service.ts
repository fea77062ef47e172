import { Injectable } from '@nestjs/common';
import type { LinkHolder, Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MeasureRemoved } from '../action-plans.errors.js';
import { MeasureStatusSaid } from '../action-plans.signals.js';
import { MeasureRevisionsService } from '../revisions/measure-revisions.service.js';
import { UpdateRequestsRepository } from '../updates/update-requests.repository.js';
import * as measuresPolicy from './measures.policy.js';
import { subjectOf } from './measures.presenter.js';
import { type MeasureRecord, MeasuresRepository } from './measures.repository.js';
import type { SayMeasureStatus } from './measures.schemas.js';

type Speaker = Member | LinkHolder;

/** How a measure stands, said by who leads it: signed in, or with the link of a request. Answers what was asked. */
@Injectable()
export class MeasureWordsService {
  constructor(
    private readonly repository: MeasuresRepository,
    private readonly requests: UpdateRequestsRepository,
    private readonly revisions: MeasureRevisionsService,
    private readonly signals: SignalBus,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  say(actor: Speaker, id: string, { version, status, statusText, endsOn, milestones }: SayMeasureStatus) {
    return this.speak(actor, id, version, async (measure, confirmedAt) => {
      await this.repository.save(id, version, {
        status,
        statusText,
        endsOn: endsOn === null ? null : dayToColumn(endsOn),
        confirmedAt,
      });
      const said = new Map(milestones.map((one) => [one.id, one.reachedOn]));
      await this.repository.saveMilestones(
        id,
        measure.milestones.map((milestone) => {
          const reachedOn = said.get(milestone.id);
          if (reachedOn === undefined) return milestone;
          return { ...milestone, reachedOn: reachedOn === null ? null : dayToColumn(reachedOn) };
        }),
      );
      const before = { status: measure.status, statusText: measure.statusText };
      await this.auditLog.record(actor, 'measure.status-said', id, { before, after: { status, statusText, endsOn } });
    });
  }

  /** It stands as it stood. */
  confirm(actor: Speaker, id: string, version: number): Promise<string> {
    return this.speak(actor, id, version, async (_measure, confirmedAt) => {
      await this.repository.save(id, version, { confirmedAt });
      await this.auditLog.record(actor, 'measure.status-said', id, { isUnchanged: true });
    });
  }

  private speak(
    actor: Speaker,
    id: string,
    version: number,
    work: (measure: MeasureRecord, now: Date) => Promise<void>,
  ): Promise<string> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const measure = await this.repository.findVisible(actor, id);
      if (measure.removedAt !== null) throw new MeasureRemoved();
      authorize(measuresPolicy.say, actor, subjectOf(measure));
      if (measure.version !== version) throw new Stale();
      const now = this.clock.now();
      await work(measure, now);
      await this.revisions.keep(actor, id);
      const isAnswer = await this.requests.answer(id, now);
      if (isAnswer) this.signals.send(new MeasureStatusSaid(id));
      return id;
    });
  }
}
