import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const address = (world: World) => ({
  municipalityId: world.coordinator.municipalityId,
  name: 'Bürgermeisterei',
  email: `rathaus-${Math.random()}@netphen.example`,
});
const PAST = { number: 999, startsAt: '2019-03-14T09:30', endsAt: '2019-03-14T12:15' };

/** Old minutes that are read in, and approved ones on their way to the Verteiler. */
export const CYCLE_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/minutes-imports': () => ({}),
  'POST /api/minutes-imports': (world) => ({
    query: `workingGroupId=${world.group.id}&name=alt.txt`,
    bytes: Buffer.from('TOP 1: Begrüßung\nAlle sind da.'),
    headers: { 'content-type': 'application/octet-stream' },
  }),
  'GET /api/minutes-imports/{id}': (world) => ({ path: [world.minutesImport.id] }),
  'DELETE /api/minutes-imports/{id}': (world) => ({ path: [world.minutesImport.id] }),
  'POST /api/minutes-imports/{id}/minutes': (world) => ({
    path: [world.minutesImport.id],
    body: { meeting: PAST, items: [{ agendaItemId: null, title: 'Begrüßung', blocks: [] }] },
  }),
  'GET /api/working-groups/{id}/distribution-addresses': (world) => ({ path: [world.group.id] }),
  'POST /api/working-groups/{id}/distribution-addresses': (world) => ({ path: [world.group.id], body: address(world) }),
  'DELETE /api/distribution-addresses/{id}': (world) => ({ path: [world.distributionAddress.id] }),
  'GET /api/minutes/{id}/distribution': (world) => ({ path: [world.approved.id] }),
  'POST /api/minutes/{id}/distribution': (world) => ({ path: [world.approved.id] }),
};
