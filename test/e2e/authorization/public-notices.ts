import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const at = (world: World) => ({ path: [world.meeting.id] });

export const PUBLIC_NOTICE_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/meetings/{id}/public-notice': [401, 404, 404, 200, 200, 200],
  'PUT /api/meetings/{id}/public-notice': [401, 404, 404, 403, 403, 200],
  'DELETE /api/meetings/{id}/public-notice': [401, 404, 404, 403, 403, 200],
};

export const PUBLIC_NOTICE_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/meetings/{id}/public-notice': at,
  'PUT /api/meetings/{id}/public-notice': (world) => ({ ...at(world), body: { version: 1, agendaItemIds: [] } }),
  'DELETE /api/meetings/{id}/public-notice': at,
};
