import { snapshotOf } from '../../../server/src/action-plan/rules/snapshot.js';
import type { MeasureStatus } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';

/** A plan of two fields, "W" and "N", from the first of the year. */
export async function createActionPlan(portal: TestApp, group: { id: string }) {
  return portal.database.client.actionPlan.create({
    data: {
      workingGroupId: group.id,
      title: 'Handlungsplan (Fortschreibung)',
      startsOn: new Date('2026-01-01'),
      fields: {
        create: [
          { code: 'W', title: 'Klimaschutz in der Wirtschaft', position: 0 },
          { code: 'N', title: 'Netzwerk', position: 1 },
        ],
      },
    },
    include: { fields: { orderBy: { position: 'asc' } } },
  });
}

type Plan = Awaited<ReturnType<typeof createActionPlan>>;
type MeasureInput = {
  field?: 'W' | 'N';
  number?: number;
  title?: string;
  status?: MeasureStatus;
  statusText?: string;
  leadIds: string[];
  partnerIds?: string[];
  milestones?: { title: string; dueOn: Date | null; reachedOn: Date | null }[];
  /** When it came onto the plan, and when it was last confirmed. */
  at?: Date;
  removedAt?: Date;
};

/** A measure with its first revision; "W 2 Abwärmekataster", in progress, unless told otherwise. */
export async function createMeasure(portal: TestApp, plan: Plan, given: MeasureInput) {
  const { field = 'W', leadIds, partnerIds = [], at = portal.clock.now(), removedAt = null } = given;
  const fieldOfAction = plan.fields.find(({ code }) => code === field);
  if (!fieldOfAction) throw new Error(`the plan has no field ${field}`);
  const measure = await portal.database.client.measure.create({
    data: {
      actionPlanId: plan.id,
      fieldOfActionId: fieldOfAction.id,
      number: given.number ?? 2,
      title: given.title ?? 'Abwärmekataster',
      status: given.status ?? 'in_progress',
      statusText: given.statusText ?? '51 von 84 Betrieben haben geantwortet.',
      endsOn: new Date('2028-03-31'),
      confirmedAt: at,
      createdAt: at,
      removedAt,
      parties: {
        create: [
          ...leadIds.map((municipalityId) => ({ municipalityId, role: 'lead' as const })),
          ...partnerIds.map((municipalityId) => ({ municipalityId, role: 'partner' as const })),
        ],
      },
      milestones: { create: (given.milestones ?? []).map((milestone, position) => ({ ...milestone, position })) },
    },
    include: { fieldOfAction: true, parties: true, milestones: { orderBy: { position: 'asc' } } },
  });
  await portal.database.client.measureRevision.create({
    data: { measureId: measure.id, number: 1, at, snapshot: snapshotOf(measure, null, at) },
  });
  return measure;
}
