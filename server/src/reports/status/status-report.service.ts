import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { ActionPlan } from '../../action-plan/action-plans.schemas.js';
import { ActionPlansService } from '../../action-plan/action-plans.service.js';
import type { MeasureStanding } from '../../action-plan/measures/measures.schemas.js';
import { MeasuresService } from '../../action-plan/measures/measures.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { WorkingGroupsService } from '../../working-groups/working-groups.service.js';
import type { Report } from '../reports.schemas.js';
import { standingChanges } from './rules/standing-changes.js';
import { presentStatusReport, statusName } from './status-report.presenter.js';
import type { StatusReportQuery } from './status-reports.schemas.js';

export type Wanted = Omit<StatusReportQuery, 'asOf' | 'since'> & { asOf: string; since: string | null };
export type MadeStatusReport = { report: Report; plan: ActionPlan; measures: MeasureStanding[] };

/** Umsetzungsstand (R3): how the plan stood at the end of a day, and what changed since another. */
@Injectable()
export class StatusReportService {
  constructor(
    private readonly plans: ActionPlansService,
    private readonly measures: MeasuresService,
    private readonly municipalities: MunicipalitiesService,
    private readonly workingGroups: WorkingGroupsService,
  ) {}

  /** In a snapshot. */
  async make(actor: Actor, actionPlanId: string, { asOf, since, ...wanted }: Wanted): Promise<MadeStatusReport> {
    const plan = await this.plans.show(actor, actionPlanId);
    const narrowing = given(wanted);
    const { items, progress } = await this.measures.list(actor, plan.id, { asOf, ...narrowing });
    const report = presentStatusReport({
      plan,
      sender: (await this.workingGroups.show(actor, plan.workingGroupId)).name,
      asOf,
      since,
      narrowing: await this.labels(plan, wanted),
      measures: items,
      bodies: (await this.municipalities.list()).items.length,
      progress,
      changes: since === null ? [] : await this.changes(actor, plan.id, { asOf, since, ...wanted }),
    });
    return { report, plan, measures: items };
  }

  /** Of everything that the narrowing had on one of the days, so that what moved into it or out of it is told as a change. */
  private async changes(
    actor: Actor,
    planId: string,
    { asOf, since, status: _, ...wanted }: Wanted & { since: string },
  ) {
    const at = async (day: string, narrowing: object) =>
      (await this.measures.list(actor, planId, { asOf: day, ...narrowing })).items;
    const [before, after] = [await at(since, {}), await at(asOf, {})];
    const narrowing = given(wanted);
    if (Object.keys(narrowing).length === 0) return standingChanges(before, after);
    const told = new Set([...(await at(since, narrowing)), ...(await at(asOf, narrowing))].map(({ id }) => id));
    return standingChanges(before, after).filter(({ id }) => told.has(id));
  }

  private async labels({ fields }: ActionPlan, { fieldId, municipalityId, status }: Omit<Wanted, 'asOf' | 'since'>) {
    const field = fields.find(({ id }) => id === fieldId);
    const { items } = await this.municipalities.list();
    const municipality = items.find(({ id }) => id === municipalityId);
    return [
      ...(field ? [{ label: 'Handlungsfeld', value: `${field.code} ${field.title}` }] : []),
      ...(municipality ? [{ label: 'Kommune', value: municipality.name }] : []),
      ...(status ? [{ label: 'Status', value: statusName(status) }] : []),
    ];
  }
}

const given = ({ fieldId, municipalityId, status }: Omit<Wanted, 'asOf' | 'since'>) => ({
  ...(fieldId !== undefined && { fieldId }),
  ...(municipalityId !== undefined && { municipalityId }),
  ...(status !== undefined && { status }),
});
