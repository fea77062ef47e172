import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Forbidden, Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { InsightFilesService } from './insight-files.service.js';
import * as insightsPolicy from './insights.policy.js';
import { presentInsight } from './insights.presenter.js';
import { type InsightRecord, InsightsRepository } from './insights.repository.js';
import type { CaptureInsight, ChangeInsight, Insight, InsightList } from './insights.schemas.js';
import { NetworkAgendaService } from './network-agenda.service.js';

/** What people bring home from the network, told in a minute. */
@Injectable()
export class InsightsService {
  constructor(
    private readonly repository: InsightsRepository,
    private readonly files: InsightFilesService,
    private readonly agenda: NetworkAgendaService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<InsightList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const insights = await this.repository.listVisible(actor, workingGroupId);
    const filesOf = await this.files.listOf(actor, insights);
    return {
      items: insights.map((insight) => presentInsight(actor, insight, filesOf(insight.id))),
      uploadLimit: this.files.uploadLimit,
      abilities: { capture: insightsPolicy.capture(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<Insight> {
    const insight = await this.repository.findVisible(actor, id);
    const filesOf = await this.files.listOf(actor, [insight]);
    return presentInsight(actor, insight, filesOf(id));
  }

  capture(actor: Actor, { workingGroupId, occurredOn, ...insight }: CaptureInsight): Promise<Insight> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      const municipalityId = insightsPolicy.seatOf(actor, { workingGroupId });
      if (municipalityId === undefined) throw new Forbidden();
      this.requirePast(occurredOn);
      const given = { workingGroupId, municipalityId, memberId: actor.id, createdAt: this.clock.now() };
      const id = await this.repository.add({ ...insight, ...given, occurredOn: dayToColumn(occurredOn) });
      await this.auditLog.record(actor, 'insight.captured', id, { occasion: insight.occasion });
      await this.agenda.bring(workingGroupId);
      return this.show(actor, id);
    });
  }

  update(actor: Actor, id: string, { version, occurredOn, ...change }: ChangeInsight): Promise<Insight> {
    return this.database.transaction(async () => {
      const before = await this.findForChange(actor, id);
      if (before.version !== version) throw new Stale(await this.show(actor, id));
      this.requirePast(occurredOn);
      await this.repository.save(id, version, { ...change, occurredOn: dayToColumn(occurredOn) });
      await this.auditLog.record(actor, 'insight.changed', id, { occasion: [before.occasion, change.occasion] });
      await this.agenda.bring(before.workingGroupId);
      return this.show(actor, id);
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const insight = await this.findForChange(actor, id);
      const { workingGroupId, occasion } = insight;
      await this.files.withdrawAll(actor, insight);
      await this.repository.remove(id);
      await this.agenda.takeBack(workingGroupId);
      await this.auditLog.record(actor, 'insight.removed', id, { occasion });
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<InsightRecord> {
    await this.repository.lock(id);
    const insight = await this.repository.findVisible(actor, id);
    authorize(insightsPolicy.change, actor, insight);
    return insight;
  }

  private requirePast(day: string): void {
    if (day <= calendarDay(this.clock.now())) return;
    throw new Invalid([{ pointer: '#/occurredOn', detail: 'Dieser Tag liegt noch vor uns.' }]);
  }
}
