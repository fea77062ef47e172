import type { TestApp } from '../../support/app.js';
import { createActionPlan, createMeasure } from '../../support/factories/measures.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** A plan with a measure that the member's municipality leads, and one that was taken off. */
export async function createMeasures(portal: TestApp, group: { id: string }, member: { municipalityId: string }) {
  const plan = await createActionPlan(portal, group);
  const leadIds = [member.municipalityId];
  return {
    plan: plan.id,
    field: plan.fields[0]?.id ?? '',
    measure: (await createMeasure(portal, plan, { leadIds })).id,
    removed: (await createMeasure(portal, plan, { leadIds, number: 9, removedAt: portal.clock.now() })).id,
  };
}

const PLAN = { title: 'Neuer Handlungsplan', startsOn: '2027-01-01', fields: [{ code: 'A', title: 'Klimaanpassung' }] };
const NOW = { version: 1 };
const STATUS = { ...NOW, status: 'done', statusText: 'Fertig.', endsOn: null };

const measure = ({ actionPlan, member }: World) => ({
  fieldId: actionPlan.field,
  title: 'ÖKOPROFIT-Runde',
  status: 'ongoing',
  leadIds: [member.municipalityId],
});

/** Handlungsplan, Maßnahmen. */
export const ACTION_PLAN_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/action-plans': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/action-plans': (world) => ({ body: { ...PLAN, workingGroupId: world.group.id } }),
  'GET /api/action-plans/{id}': (world) => ({ path: [world.actionPlan.plan] }),
  'PATCH /api/action-plans/{id}': (world) => ({
    path: [world.actionPlan.plan],
    body: { ...PLAN, ...NOW, fields: [{ id: world.actionPlan.field, code: 'W', title: 'Wirtschaft' }] },
  }),
  'POST /api/action-plans/{id}/publication': (world) => ({ path: [world.actionPlan.plan] }),
  'DELETE /api/action-plans/{id}/publication': (world) => ({ path: [world.actionPlan.plan] }),
  'GET /api/action-plans/{id}/measures': (world) => ({ path: [world.actionPlan.plan] }),
  'POST /api/action-plans/{id}/measures': (world) => ({ path: [world.actionPlan.plan], body: measure(world) }),
  'POST /api/action-plans/{id}/update-requests': (world) => ({
    path: [world.actionPlan.plan],
    body: { measureIds: [world.actionPlan.measure] },
  }),
  'GET /api/measures': (world) => ({ query: `municipalityId=${world.member.municipalityId}` }),
  'GET /api/measures/{id}': (world) => ({ path: [world.actionPlan.measure] }),
  'GET /api/measures/{id}/history': (world) => ({ path: [world.actionPlan.measure] }),
  'PATCH /api/measures/{id}': (world) => ({
    path: [world.actionPlan.measure],
    body: { ...measure(world), ...NOW, number: 2 },
  }),
  'PUT /api/measures/{id}/status': (world) => ({ path: [world.actionPlan.measure], body: STATUS }),
  'POST /api/measures/{id}/confirmation': (world) => ({ path: [world.actionPlan.measure], body: NOW }),
  'POST /api/measures/{id}/removal': (world) => ({ path: [world.actionPlan.measure], body: NOW }),
  'POST /api/measures/{id}/restoration': (world) => ({ path: [world.actionPlan.removed], body: NOW }),
  'GET /api/links/measure-update': () => ({}),
  'POST /api/links/measure-update/confirmation': () => ({ body: NOW }),
  'PUT /api/links/measure-update/status': () => ({ body: STATUS }),
};

export const ACTION_PLAN_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/action-plans': [401, 404, 404, 200, 200, 200],
  'POST /api/action-plans': [401, 404, 404, 403, 403, 201],
  'GET /api/action-plans/{id}': [401, 404, 404, 200, 200, 200],
  'PATCH /api/action-plans/{id}': [401, 404, 404, 403, 403, 200],
  'POST /api/action-plans/{id}/publication': [401, 404, 404, 403, 403, 201],
  'DELETE /api/action-plans/{id}/publication': [401, 404, 404, 403, 403, 200],
  'GET /api/action-plans/{id}/measures': [401, 404, 404, 200, 200, 200],
  'POST /api/action-plans/{id}/measures': [401, 404, 404, 403, 403, 201],
  'POST /api/action-plans/{id}/update-requests': [401, 404, 404, 403, 403, 201],
  'GET /api/measures': [401, 200, 200, 200, 200, 200],
  'GET /api/measures/{id}': [401, 404, 404, 200, 200, 200],
  'GET /api/measures/{id}/history': [401, 404, 404, 200, 200, 200],
  'PATCH /api/measures/{id}': [401, 404, 404, 403, 403, 200],
  'PUT /api/measures/{id}/status': [401, 404, 404, 200, 403, 200],
  'POST /api/measures/{id}/confirmation': [401, 404, 404, 201, 403, 201],
  'POST /api/measures/{id}/removal': [401, 404, 404, 403, 403, 201],
  'POST /api/measures/{id}/restoration': [401, 404, 404, 404, 404, 201],
  'GET /api/links/measure-update': [410, 410, 410, 410, 410, 410],
  'POST /api/links/measure-update/confirmation': [410, 410, 410, 410, 410, 410],
  'PUT /api/links/measure-update/status': [410, 410, 410, 410, 410, 410],
};
