import type { LabelRecord } from './measure-links.repository.js';
import type { MeasureLabel } from './measure-links.schemas.js';

export function presentLabel({ id, number, title, status, fieldOfAction, actionPlan }: LabelRecord): MeasureLabel {
  const { id: planId, title: planTitle } = actionPlan;
  return { id, code: `${fieldOfAction.code} ${number}`, title, status, plan: { id: planId, title: planTitle } };
}

/** The newest plan first, in it as the plan has them. */
export const inPlanOrder = (one: LabelRecord, other: LabelRecord): number =>
  other.actionPlan.startsOn.getTime() - one.actionPlan.startsOn.getTime() ||
  one.fieldOfAction.position - other.fieldOfAction.position ||
  one.number - other.number ||
  one.id.localeCompare(other.id);
