import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import * as barriersPolicy from './barriers.policy.js';
import { presentBarrier, presentReview } from './barriers.presenter.js';
import { BarriersRepository } from './barriers.repository.js';
import type { AccessibilityStatement, RecordReview } from './barriers.schemas.js';
import { reviewDue } from './rules/statement-state.js';
import { StatementFactsService } from './statement-facts.service.js';

/** The statement on accessibility as those see it who tend it. */
@Injectable()
export class StatementService {
  constructor(
    private readonly repository: BarriersRepository,
    private readonly facts: StatementFactsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor): Promise<AccessibilityStatement> {
    authorize(barriersPolicy.tend, actor, undefined);
    const [{ conformance }, reviews, known, fixed] = await Promise.all([
      this.facts.find(),
      this.repository.listReviews(),
      this.repository.listKnown(),
      this.repository.listFixed(),
    ]);
    const told = reviews.map(presentReview);
    return {
      conformance,
      ...reviewDue(told[0]?.reviewedOn ?? null, this.today()),
      reviews: told,
      barriers: known.map((barrier) => presentBarrier(actor, barrier)),
      fixed: fixed.map((barrier) => presentBarrier(actor, barrier)),
    };
  }

  recordReview(actor: Actor, { reviewedOn, ...review }: RecordReview): Promise<AccessibilityStatement> {
    return this.database.transaction(async () => {
      authorize(barriersPolicy.tend, actor, undefined);
      if (reviewedOn > this.today()) throw new Invalid([NOT_YET]);
      const id = await this.repository.addReview({
        ...review,
        reviewedOn: dayToColumn(reviewedOn),
        createdById: actor.id,
        createdAt: this.clock.now(),
      });
      await this.auditLog.record(actor, 'accessibility-review.recorded', id, { reviewedOn, ...review });
      return this.show(actor);
    });
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}

const NOT_YET = { pointer: '#/reviewedOn', detail: 'Dieses Datum liegt in der Zukunft.' };
