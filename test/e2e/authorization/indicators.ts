import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** Something that each municipality counts for the plan of the group. */
export async function createIndicator(portal: TestApp, group: { id: string }): Promise<string> {
  const plan = await portal.database.client.actionPlan.findFirstOrThrow({ where: { workingGroupId: group.id } });
  const counted = { actionPlanId: plan.id, title: 'Dächer mit PV', unit: 'Dächer', byMunicipality: true };
  return (await portal.database.client.indicator.create({ data: counted })).id;
}

const INDICATOR = { title: 'Treibhausgase', unit: 't CO₂' };
const linked = ({ actionPlan, task }: World) => [actionPlan.measure, 'task', task];

/** Messgrößen, and what is linked with measures. */
export const INDICATOR_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/indicators': (world) => ({ query: `actionPlanId=${world.actionPlan.plan}` }),
  'POST /api/indicators': (world) => ({ body: { ...INDICATOR, actionPlanId: world.actionPlan.plan } }),
  'PATCH /api/indicators/{id}': (world) => ({ path: [world.indicator], body: { ...INDICATOR, version: 1 } }),
  'DELETE /api/indicators/{id}': (world) => ({ path: [world.indicator] }),
  'PUT /api/indicators/{id}/values': (world) => ({
    path: [world.indicator],
    body: { municipalityId: world.member.municipalityId, year: 2025, value: 3 },
  }),
  'GET /api/indicators/{id}/history': (world) => ({ path: [world.indicator] }),
  'GET /api/measures/{id}/links': (world) => ({ path: [world.actionPlan.measure] }),
  'GET /api/linked-measures': (world) => ({ query: `kind=task&id=${world.task}` }),
  'PUT /api/measures/{id}/links/{kind}/{subjectId}': (world) => ({ path: linked(world) }),
  'DELETE /api/measures/{id}/links/{kind}/{subjectId}': (world) => ({ path: linked(world) }),
};

export const INDICATOR_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/indicators': [401, 404, 404, 200, 200, 200],
  'POST /api/indicators': [401, 404, 404, 403, 403, 201],
  'PATCH /api/indicators/{id}': [401, 404, 404, 403, 403, 200],
  'DELETE /api/indicators/{id}': [401, 404, 404, 403, 403, 204],
  'PUT /api/indicators/{id}/values': [401, 404, 404, 200, 403, 200],
  'GET /api/indicators/{id}/history': [401, 404, 404, 200, 200, 200],
  'GET /api/measures/{id}/links': [401, 404, 404, 200, 200, 200],
  'GET /api/linked-measures': [401, 404, 404, 200, 200, 200],
  'PUT /api/measures/{id}/links/{kind}/{subjectId}': [401, 404, 404, 200, 200, 200],
  'DELETE /api/measures/{id}/links/{kind}/{subjectId}': [401, 404, 404, 200, 200, 200],
};
