import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** What was answered before. */
export const OUTSIDE_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/similar-answers': ({ group }) => ({ query: `workingGroupId=${group.id}&q=Dachpacht` }),
};

export const OUTSIDE_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/similar-answers': [401, 404, 404, 200, 200, 200],
};
