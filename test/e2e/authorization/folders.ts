import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const evidence = (world: World): ValidRequest => ({
  path: [world.group.id],
  query: 'from=2026-01-01&until=2026-12-31',
});

/** The evidence folder of a group, and the emergency archive that everybody has of one's own. */
export const FOLDER_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/working-groups/{id}/evidence': evidence,
  'GET /api/working-groups/{id}/evidence.zip': evidence,
  'GET /api/emergency-archive': () => ({}),
  'GET /api/emergency-archive/contents': () => ({}),
  'GET /api/emergency-archive/folder.zip': () => ({}),
  'PUT /api/emergency-archive/reminder': () => ({ body: { reminds: true, version: 0 } }),
  'POST /api/emergency-archive/address': () => ({ body: { version: 0 } }),
  'DELETE /api/emergency-archive/address': () => ({}),
  'GET /api/emergency-archive/fetch/{token}.zip': () => ({ path: ['nobodys'] }),
};

export const FOLDER_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/working-groups/{id}/evidence': [401, 404, 404, 200, 200, 200],
  'GET /api/working-groups/{id}/evidence.zip': [401, 404, 404, 200, 200, 200],
  'GET /api/emergency-archive': [401, 200, 200, 200, 200, 200],
  'GET /api/emergency-archive/contents': [401, 200, 200, 200, 200, 200],
  'GET /api/emergency-archive/folder.zip': [401, 200, 200, 200, 200, 200],
  'PUT /api/emergency-archive/reminder': [401, 200, 200, 200, 200, 200],
  'POST /api/emergency-archive/address': [401, 201, 201, 201, 201, 201],
  'DELETE /api/emergency-archive/address': [401, 200, 200, 200, 200, 200],
  'GET /api/emergency-archive/fetch/{token}.zip': [404, 404, 404, 404, 404, 404],
};
