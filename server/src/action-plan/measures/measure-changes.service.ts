import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { MeasureRemoved } from '../action-plans.errors.js';
import * as plansPolicy from '../action-plans.policy.js';
import { ActionPlansRepository } from '../action-plans.repository.js';
import { MeasureRevisionsService } from '../revisions/measure-revisions.service.js';
import { wrongParties } from '../rules/well-formed.js';
import * as measuresPolicy from './measures.policy.js';
import { type MeasureColumns, type MeasureRecord, MeasuresRepository } from './measures.repository.js';
import type { AddMeasure, ChangeMeasure } from './measures.schemas.js';

type Details = Omit<AddMeasure, 'number'>;

/** What the coordination does with measures: every change leaves a revision. Ids come back, the page reads anew. */
@Injectable()
export class MeasureChangesService {
  constructor(
    private readonly repository: MeasuresRepository,
    private readonly plans: ActionPlansRepository,
    private readonly revisions: MeasureRevisionsService,
    private readonly municipalities: MunicipalitiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  add(actor: Actor, actionPlanId: string, { number, ...details }: AddMeasure): Promise<string> {
    return this.database.transaction(async () => {
      await this.plans.lock(actionPlanId);
      const plan = await this.plans.findVisible(actor, actionPlanId);
      authorize(plansPolicy.change, actor, plan);
      await this.requireWellFormed(details, plan.fields);
      const now = this.clock.now();
      const id = await this.repository.add({
        ...columns(details),
        fieldOfActionId: details.fieldId,
        number: number ?? (await this.repository.nextNumber(details.fieldId)),
        actionPlanId,
        confirmedAt: now,
        createdAt: now,
      });
      await this.saveParts(id, details, []);
      await this.revisions.keep(actor, id);
      await this.auditLog.record(actor, 'measure.added', id, { title: details.title });
      return id;
    });
  }

  /** Whoever changes it has looked at how it stands: it counts as confirmed where that is said anew. */
  change(actor: Actor, id: string, { version, number, ...details }: ChangeMeasure): Promise<string> {
    return this.database.transaction(async () => {
      const { actionPlanId } = await this.repository.findVisible(actor, id);
      // The plan before its measure, as everywhere: who renames fields locks both.
      await this.plans.lock(actionPlanId);
      const before = await this.findForChange(actor, id, version);
      if (before.removedAt !== null) throw new MeasureRemoved();
      const plan = await this.plans.findVisible(actor, before.actionPlanId);
      await this.requireWellFormed(details, plan.fields);
      const change = columns(details);
      await this.repository.save(id, version, {
        ...change,
        fieldOfActionId: details.fieldId,
        number,
        ...(isSaidAnew(before, change) && { confirmedAt: this.clock.now() }),
      });
      await this.saveParts(id, details, before.milestones);
      await this.revisions.keep(actor, id);
      await this.auditLog.record(actor, 'measure.changed', id, { before: { title: before.title }, after: details });
      return id;
    });
  }

  /** Off the plan; it can be taken up again, and past days go on having it. */
  remove(actor: Actor, id: string, version: number): Promise<string> {
    return this.database.transaction(async () => {
      const { removedAt, title } = await this.findForChange(actor, id, version);
      if (removedAt !== null) throw new MeasureRemoved();
      await this.repository.save(id, version, { removedAt: this.clock.now() });
      await this.revisions.keep(actor, id);
      await this.auditLog.record(actor, 'measure.removed', id, { title });
      return id;
    });
  }

  restore(actor: Actor, id: string, version: number): Promise<string> {
    return this.database.transaction(async () => {
      const { removedAt, title } = await this.findForChange(actor, id, version);
      if (removedAt === null) return id;
      await this.repository.save(id, version, { removedAt: null });
      await this.revisions.keep(actor, id);
      await this.auditLog.record(actor, 'measure.restored', id, { title });
      return id;
    });
  }

  private async findForChange(actor: Actor, id: string, version: number): Promise<MeasureRecord> {
    await this.repository.lock(id);
    const measure = await this.repository.findVisible(actor, id);
    authorize(measuresPolicy.change, actor, measure.actionPlan);
    if (measure.version !== version) throw new Stale();
    return measure;
  }

  private async requireWellFormed(details: Details, fields: ReadonlyArray<{ id: string }>): Promise<void> {
    const { items } = await this.municipalities.list();
    const wrong = wrongParties(details, new Set(items.map(({ id }) => id)));
    if (!fields.some(({ id }) => id === details.fieldId)) {
      wrong.push({ pointer: '#/fieldId', detail: 'Dieses Handlungsfeld steht nicht in diesem Plan.' });
    }
    if (wrong.length > 0) throw new Invalid(wrong);
  }

  private async saveParts(id: string, details: Details, known: ReadonlyArray<{ id: string }>): Promise<void> {
    const parties = (ids: readonly string[], role: 'lead' | 'partner') =>
      [...new Set(ids)].map((municipalityId) => ({ municipalityId, role }));
    await this.repository.saveParties(id, [
      ...parties(details.leadIds, 'lead'),
      ...parties(details.partnerIds, 'partner'),
    ]);
    const free = new Set(known.map((one) => one.id));
    await this.repository.saveMilestones(
      id,
      details.milestones.map(({ id: given, title, dueOn, reachedOn }) => ({
        id: given !== undefined && free.delete(given) ? given : newId(),
        title,
        dueOn: dueOn === null ? null : dayToColumn(dueOn),
        reachedOn: reachedOn === null ? null : dayToColumn(reachedOn),
      })),
    );
  }
}

function columns({ title, description, status, statusText, endsOn, office }: Details) {
  return { title, description, status, statusText, office, endsOn: endsOn === null ? null : dayToColumn(endsOn) };
}

const isSaidAnew = (before: MeasureRecord, { status, statusText, endsOn }: MeasureColumns): boolean =>
  before.status !== status ||
  before.statusText !== statusText ||
  before.endsOn?.getTime() !== (endsOn instanceof Date ? endsOn.getTime() : undefined);
