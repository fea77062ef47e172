import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Group = { id: string };
type Person = { id: string; municipalityId: string };

/** A programme of the coordination that nobody has spoken about, one that is over, and a grant of the member's municipality. */
export async function createFunding(portal: TestApp, group: Group, member: Person, coordinator: Person) {
  const { client } = portal.database;
  const known = { workingGroupId: group.id, funder: 'Land NRW', createdById: coordinator.id };
  return {
    programme: (await client.fundingProgramme.create({ data: { ...known, title: 'Klimaresilienz' } })).id,
    endedProgramme: (
      await client.fundingProgramme.create({ data: { ...known, title: 'Vorbei', endedAt: portal.clock.now() } })
    ).id,
    grant: (
      await client.grant.create({
        data: {
          workingGroupId: group.id,
          municipalityId: member.municipalityId,
          title: 'Klimaschutzmanagement',
          grantNumber: '67K23001',
          startsOn: new Date('2026-01-01'),
          endsOn: new Date('2027-12-31'),
        },
      })
    ).id,
  };
}

const PROGRAMME = { title: 'Energetische Quartiere', funder: 'KfW' };
const GRANT = { title: 'Konzept', startsOn: '2026-01-01', endsOn: '2027-12-31' };

/** Förderprogramme, Bewilligungen. */
export const FUNDING_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/funding-programmes': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/funding-programmes': (world) => ({ body: { ...PROGRAMME, workingGroupId: world.group.id } }),
  'GET /api/funding-programmes/{id}': (world) => ({ path: [world.funding.programme] }),
  'PATCH /api/funding-programmes/{id}': (world) => ({
    path: [world.funding.programme],
    body: { ...PROGRAMME, version: 1 },
  }),
  'DELETE /api/funding-programmes/{id}': (world) => ({ path: [world.funding.programme] }),
  'POST /api/funding-programmes/{id}/ending': (world) => ({ path: [world.funding.programme] }),
  'DELETE /api/funding-programmes/{id}/ending': (world) => ({ path: [world.funding.endedProgramme] }),
  'PUT /api/funding-programmes/{id}/applications/{municipalityId}': (world) => ({
    path: [world.funding.programme, world.member.municipalityId],
    body: { state: 'checking', version: 0 },
  }),
  'GET /api/grants': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/grants': (world) => ({
    body: {
      ...GRANT,
      workingGroupId: world.group.id,
      municipalityId: world.member.municipalityId,
      grantNumber: `67K${Math.random()}`,
    },
  }),
  'PATCH /api/grants/{id}': (world) => ({
    path: [world.funding.grant],
    body: { ...GRANT, grantNumber: '67K23002', version: 1 },
  }),
  'DELETE /api/grants/{id}': (world) => ({ path: [world.funding.grant] }),
};

export const FUNDING_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/funding-programmes': [401, 404, 404, 200, 200, 200],
  'POST /api/funding-programmes': [401, 404, 404, 201, 201, 201],
  'GET /api/funding-programmes/{id}': [401, 404, 404, 200, 200, 200],
  'PATCH /api/funding-programmes/{id}': [401, 404, 404, 403, 403, 200],
  'DELETE /api/funding-programmes/{id}': [401, 404, 404, 403, 403, 204],
  'POST /api/funding-programmes/{id}/ending': [401, 404, 404, 403, 403, 201],
  'DELETE /api/funding-programmes/{id}/ending': [401, 404, 404, 403, 403, 200],
  'PUT /api/funding-programmes/{id}/applications/{municipalityId}': [401, 404, 404, 200, 403, 200],
  'GET /api/grants': [401, 404, 404, 200, 200, 200],
  'POST /api/grants': [401, 404, 404, 201, 403, 201],
  'PATCH /api/grants/{id}': [401, 404, 404, 200, 403, 200],
  'DELETE /api/grants/{id}': [401, 404, 404, 204, 403, 204],
};
