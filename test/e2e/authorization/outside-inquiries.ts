import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** What only the link of an asker opens, and what was answered before. */
export const OUTSIDE_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/similar-answers': ({ group }) => ({ query: `workingGroupId=${group.id}&q=Dachpacht` }),
  'GET /api/own-inquiry': () => ({}),
  'POST /api/own-inquiry/messages': () => ({ body: { text: 'Noch etwas' } }),
};

export const OUTSIDE_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/similar-answers': [401, 404, 404, 200, 200, 200],
  'GET /api/own-inquiry': [410, 410, 410, 410, 410, 410],
  'POST /api/own-inquiry/messages': [410, 410, 410, 410, 410, 410],
};
