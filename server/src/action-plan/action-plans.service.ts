import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import * as plansPolicy from './action-plans.policy.js';
import { presentActionPlan } from './action-plans.presenter.js';
import { ActionPlansRepository, type FieldColumns, type PlanColumns } from './action-plans.repository.js';
import type { ActionPlan, ActionPlanList, AddActionPlan, ChangeActionPlan } from './action-plans.schemas.js';
import { MeasureRevisionsService } from './revisions/measure-revisions.service.js';
import { wrongFields, wrongPeriod } from './rules/well-formed.js';

@Injectable()
export class ActionPlansService {
  constructor(
    private readonly repository: ActionPlansRepository,
    private readonly revisions: MeasureRevisionsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<ActionPlanList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const plans = await this.repository.listVisible(actor, workingGroupId);
    return {
      items: plans.map((plan) => presentActionPlan(actor, plan)),
      abilities: { add: plansPolicy.change(actor, { workingGroupId }) },
    };
  }

  /** NotFound where it is invisible: for other modules, too. */
  async show(actor: Actor, id: string): Promise<ActionPlan> {
    return presentActionPlan(actor, await this.repository.findVisible(actor, id));
  }

  add(actor: Actor, { workingGroupId, fields, ...plan }: AddActionPlan): Promise<ActionPlan> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(plansPolicy.change, actor, { workingGroupId });
      requireWellFormed({ fields, ...plan });
      const id = await this.repository.add({ ...columns(plan), workingGroupId, createdAt: this.clock.now() });
      await this.repository.saveFields(id, withIds(fields, []));
      await this.auditLog.record(actor, 'action-plan.added', id, { title: plan.title });
      return this.show(actor, id);
    });
  }

  /** Measures of a field that is called otherwise now get a revision, for their history tells its name. */
  change(actor: Actor, id: string, { version, fields, ...plan }: ChangeActionPlan): Promise<ActionPlan> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const before = await this.repository.findVisible(actor, id);
      authorize(plansPolicy.change, actor, before);
      if (before.version !== version) throw new Stale(presentActionPlan(actor, before));
      requireWellFormed({ fields, ...plan });
      const saved = withIds(fields, before.fields);
      const renamed = before.fields.filter((old) =>
        saved.some((one) => one.id === old.id && (one.code !== old.code || one.title !== old.title)),
      );
      await this.repository.save(id, version, columns(plan));
      await this.repository.saveFields(id, saved);
      await this.revisions.keepOfFields(
        actor,
        renamed.map((field) => field.id),
      );
      await this.auditLog.record(actor, 'action-plan.changed', id, {
        before: presentActionPlan(actor, before),
        after: { ...plan, fields },
      });
      return this.show(actor, id);
    });
  }
}

function requireWellFormed(plan: Pick<AddActionPlan, 'startsOn' | 'endsOn' | 'fields'>): void {
  const wrong = [...wrongPeriod(plan), ...wrongFields(plan.fields)];
  if (wrong.length > 0) throw new Invalid(wrong);
}

function columns({ startsOn, endsOn, ...plan }: Omit<AddActionPlan, 'workingGroupId' | 'fields'>): PlanColumns {
  return { ...plan, startsOn: dayToColumn(startsOn), endsOn: endsOn === null ? null : dayToColumn(endsOn) };
}

/** An id that is none of this plan's, or comes twice, makes a new field: nobody reaches into another plan. */
function withIds(fields: AddActionPlan['fields'], known: ReadonlyArray<{ id: string }>): FieldColumns[] {
  const free = new Set(known.map(({ id }) => id));
  return fields.map(({ id, code, title }) => ({
    id: id !== undefined && free.delete(id) ? id : newId(),
    code,
    title,
  }));
}
