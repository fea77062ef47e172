import type { Actor } from '../access/actor.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import { abilities } from './action-plans.policy.js';
import type { ActionPlanRecord } from './action-plans.repository.js';
import type { ActionPlan } from './action-plans.schemas.js';

export function presentActionPlan(actor: Actor, plan: ActionPlanRecord): ActionPlan {
  const { id, workingGroupId, title, description, version } = plan;
  return {
    id,
    workingGroupId,
    title,
    description,
    startsOn: dayFromColumn(plan.startsOn),
    endsOn: plan.endsOn && dayFromColumn(plan.endsOn),
    fields: plan.fields.map(({ id: fieldId, code, title: name, _count }) => ({
      id: fieldId,
      code,
      title: name,
      measures: _count.measures,
    })),
    publicSince: plan.publicSince?.toISOString() ?? null,
    version,
    abilities: abilities(actor, plan),
  };
}
