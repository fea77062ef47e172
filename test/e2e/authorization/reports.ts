import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** An Umsetzungsstand of the group's plan that was given out. */
export async function createStatusReport(portal: TestApp, { id: workingGroupId }: { id: string }) {
  const { client } = portal.database;
  const { id: actionPlanId } = await client.actionPlan.findFirstOrThrow({ where: { workingGroupId } });
  return client.statusReport.create({ data: { actionPlanId, asOf: new Date('2026-06-02T00:00:00Z') } });
}

const group = (world: World) => `workingGroupId=${world.group.id}`;

/** Berichte and exports of registers. */
export const REPORT_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/reports/{kind}': (world) => ({ path: ['annual'], query: group(world) }),
  'GET /api/reports/{kind}/download': (world) => ({ path: ['talks'], query: `${group(world)}&format=csv` }),
  'GET /api/action-plans/{id}/status-report': (world) => ({ path: [world.actionPlan.plan] }),
  'GET /api/action-plans/{id}/status-report/download': (world) => ({
    path: [world.actionPlan.plan],
    query: 'format=csv',
  }),
  'POST /api/action-plans/{id}/status-reports': (world) => ({
    path: [world.actionPlan.plan],
    body: { asOf: '2026-11-01' },
  }),
  'DELETE /api/status-reports/{id}': (world) => ({ path: [world.statusReport.id] }),
  'GET /api/exports/tasks': () => ({ query: 'format=csv' }),
  'GET /api/exports/agreements': () => ({ query: 'format=csv' }),
  'GET /api/exports/talks': () => ({ query: 'format=csv' }),
  'GET /api/exports/meetings/{id}/attendance': (world) => ({ path: [world.meeting.id] }),
};

export const REPORT_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/reports/{kind}': [401, 404, 404, 200, 200, 200],
  'GET /api/reports/{kind}/download': [401, 404, 404, 200, 200, 200],
  'GET /api/action-plans/{id}/status-report': [401, 404, 404, 200, 200, 200],
  'GET /api/action-plans/{id}/status-report/download': [401, 404, 404, 200, 200, 200],
  'POST /api/action-plans/{id}/status-reports': [401, 404, 404, 403, 403, 201],
  'DELETE /api/status-reports/{id}': [401, 404, 404, 403, 403, 204],
  'GET /api/exports/tasks': [401, 200, 200, 200, 200, 200],
  'GET /api/exports/agreements': [401, 200, 200, 200, 200, 200],
  'GET /api/exports/talks': [401, 200, 200, 200, 200, 200],
  'GET /api/exports/meetings/{id}/attendance': [401, 404, 404, 200, 200, 200],
};
