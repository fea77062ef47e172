import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { endOfDay } from '../../platform/clock/local-time.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { ActionPlansService } from '../action-plans.service.js';
import { IndicatorBodiesService } from './indicator-bodies.service.js';
import { IndicatorHasValues } from './indicators.errors.js';
import * as indicatorsPolicy from './indicators.policy.js';
import { presentHistory, presentIndicator } from './indicators.presenter.js';
import { type IndicatorRecord, IndicatorsRepository } from './indicators.repository.js';
import type {
  AddIndicator,
  ChangeIndicator,
  Indicator,
  IndicatorFilter,
  IndicatorHistory,
  IndicatorList,
} from './indicators.schemas.js';

/** What is counted for a plan, and up to which target. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly repository: IndicatorsRepository,
    private readonly plans: ActionPlansService,
    private readonly bodies: IndicatorBodiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** For reports, too: what was known at the end of a day. */
  async list(actor: Actor, { actionPlanId, measureId, asOf }: IndicatorFilter): Promise<IndicatorList> {
    const { workingGroupId } = await this.plans.show(actor, actionPlanId);
    const bodies = await this.bodies.of(workingGroupId);
    const indicators = await this.repository.listVisible(actor, actionPlanId, measureId);
    const until = asOf === undefined ? null : endOfDay(asOf);
    return {
      items: indicators
        .filter(({ createdAt }) => until === null || createdAt < until)
        .toSorted(asThePlanHasThem)
        .map((indicator) => presentIndicator(actor, indicator, bodies, until)),
      abilities: { add: indicatorsPolicy.define(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<Indicator> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  async history(actor: Actor, id: string): Promise<IndicatorHistory> {
    return presentHistory(await this.repository.findVisible(actor, id));
  }

  add(actor: Actor, { actionPlanId, ...given }: AddIndicator): Promise<Indicator> {
    return this.database.transaction(async () => {
      const plan = await this.plans.show(actor, actionPlanId);
      authorize(indicatorsPolicy.define, actor, plan);
      await this.requireMeasure(actionPlanId, given.measureId);
      const id = await this.repository.add({ ...given, actionPlanId, createdAt: this.clock.now() });
      await this.auditLog.record(actor, 'indicator.added', id, { title: given.title });
      return this.show(actor, id);
    });
  }

  update(actor: Actor, id: string, { version, ...change }: ChangeIndicator): Promise<Indicator> {
    return this.database.transaction(async () => {
      const before = await this.findForDefinition(actor, id);
      if (before.version !== version) throw new Stale(await this.present(actor, before));
      if (change.byMunicipality !== before.byMunicipality && before.values.length > 0) throw new IndicatorHasValues();
      if (change.measureId !== before.measureId) await this.requireMeasure(before.actionPlanId, change.measureId);
      await this.repository.save(id, version, change);
      const { title, definition, unit, targetYear } = before;
      await this.auditLog.record(actor, 'indicator.changed', id, {
        before: { title, definition, unit, target: before.target?.toNumber() ?? null, targetYear },
        after: change,
      });
      return this.show(actor, id);
    });
  }

  /** With everything that was recorded. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { title, values } = await this.findForDefinition(actor, id);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'indicator.removed', id, { title, values: values.length });
    });
  }

  private async findForDefinition(actor: Actor, id: string): Promise<IndicatorRecord> {
    await this.repository.lock(id);
    const indicator = await this.repository.findVisible(actor, id);
    authorize(indicatorsPolicy.define, actor, indicator.actionPlan);
    return indicator;
  }

  private async present(actor: Actor, indicator: IndicatorRecord): Promise<Indicator> {
    return presentIndicator(actor, indicator, await this.bodies.of(indicator.actionPlan.workingGroupId));
  }

  private async requireMeasure(actionPlanId: string, measureId: string | null): Promise<void> {
    if (measureId !== null && !(await this.repository.hasMeasure(actionPlanId, measureId))) {
      throw new Invalid([{ pointer: '#/measureId', detail: 'Diese Maßnahme steht nicht im Handlungsplan.' }]);
    }
  }
}

const placeOf = ({ measure }: IndicatorRecord): [number, number] =>
  measure === null ? [-1, -1] : [measure.fieldOfAction.position, measure.number];

function asThePlanHasThem(one: IndicatorRecord, other: IndicatorRecord): number {
  const [[field, number], [otherField, otherNumber]] = [placeOf(one), placeOf(other)];
  return field - otherField || number - otherNumber || one.createdAt.getTime() - other.createdAt.getTime();
}
