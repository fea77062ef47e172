import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Person = { id: string; municipalityId: string };

/** A campaign on the public page, with a step and a site of the member's municipality; one that is over; and a plan. */
export async function createCampaigns(portal: TestApp, group: { id: string }, member: Person) {
  const add = (slug: string, more: object = {}) =>
    portal.database.client.campaign.create({
      data: {
        ...{ slug, title: 'Earth Hour', workingGroupId: group.id, createdAt: portal.clock.now() },
        steps: { create: { position: 0, title: 'Objekte bestätigt' } },
        sites: { create: { municipalityId: member.municipalityId, name: 'Rathaus' } },
        ...more,
      },
      include: { steps: true, sites: true },
    });
  const open = await add('earth-hour', { publishedAt: portal.clock.now(), startsAt: portal.clock.now() });
  await portal.database.client.campaign.update({ where: { id: open.id }, data: { endsAt: portal.clock.now() } });
  const closed = await add('earth-hour-frueher', { closedAt: portal.clock.now() });
  const planned = await add('earth-hour-spaeter');
  return {
    ...{ open: open.id, closed: closed.id, planned: planned.id },
    ...{ step: open.steps[0]?.id ?? '', site: open.sites[0]?.id ?? '' },
  };
}

const open = (world: World) => [world.campaigns.open];
const ofMember = (world: World) => [world.campaigns.open, world.member.municipalityId];

/** Aktionen. */
export const CAMPAIGN_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/campaigns': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/campaigns': (world) => ({ body: { workingGroupId: world.group.id, title: 'STADTRADELN' } }),
  'GET /api/campaigns/{id}': (world) => ({ path: open(world) }),
  'PATCH /api/campaigns/{id}': (world) => ({ path: open(world), body: { version: 1, title: 'Earth Hour' } }),
  'DELETE /api/campaigns/{id}': (world) => ({ path: [world.campaigns.planned] }),
  'PUT /api/campaigns/{id}/date': (world) => ({
    path: open(world),
    body: { version: 1, startsAt: '2027-03-27T20:30', endsAt: '2027-03-27T21:30', isProvisional: true },
  }),
  'POST /api/campaigns/{id}/copies': (world) => ({ path: open(world), body: { title: 'Earth Hour 2028' } }),
  'PUT /api/campaigns/{id}/steps': (world) => ({ path: open(world), body: { version: 1, steps: [] } }),
  'POST /api/campaigns/{id}/publication': (world) => ({ path: [world.campaigns.planned], body: { version: 1 } }),
  'DELETE /api/campaigns/{id}/publication': (world) => ({ path: open(world), body: { version: 1 } }),
  'POST /api/campaigns/{id}/closure': (world) => ({ path: open(world), body: { version: 1 } }),
  'DELETE /api/campaigns/{id}/closure': (world) => ({ path: [world.campaigns.closed], body: { version: 1 } }),
  'POST /api/campaigns/{id}/sites': (world) => ({
    path: open(world),
    body: { municipalityId: world.member.municipalityId, name: 'Alte Vogtei' },
  }),
  'PATCH /api/campaigns/{id}/sites/{siteId}': (world) => ({
    path: [world.campaigns.open, world.campaigns.site],
    body: { version: 1, name: 'Altes Rathaus' },
  }),
  'PUT /api/campaigns/{id}/sites/decision': (world) => ({
    path: open(world),
    body: { state: 'confirmed', sites: [{ id: world.campaigns.site, version: 1 }] },
  }),
  'PUT /api/campaigns/{id}/participations/{municipalityId}': (world) => ({
    path: ofMember(world),
    body: { version: 0, state: 'pausing' },
  }),
  'PUT /api/campaigns/{id}/steps/{stepId}/municipalities/{municipalityId}': (world) => ({
    path: [world.campaigns.open, world.campaigns.step, world.member.municipalityId],
    body: { version: 0, state: 'done' },
  }),
  'PUT /api/campaigns/{id}/figures/{municipalityId}': (world) => ({
    path: ofMember(world),
    body: { version: 0, figures: [{ name: 'Gäste', value: 12 }] },
  }),
};

export const CAMPAIGN_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/campaigns': [401, 404, 404, 200, 200, 200],
  'POST /api/campaigns': [401, 404, 404, 403, 403, 201],
  'GET /api/campaigns/{id}': [401, 404, 404, 200, 200, 200],
  'PATCH /api/campaigns/{id}': [401, 404, 404, 403, 403, 200],
  'DELETE /api/campaigns/{id}': [401, 404, 404, 403, 403, 204],
  'PUT /api/campaigns/{id}/date': [401, 404, 404, 403, 403, 200],
  'POST /api/campaigns/{id}/copies': [401, 404, 404, 403, 403, 201],
  'PUT /api/campaigns/{id}/steps': [401, 404, 404, 403, 403, 200],
  'POST /api/campaigns/{id}/publication': [401, 404, 404, 403, 403, 201],
  'DELETE /api/campaigns/{id}/publication': [401, 404, 404, 403, 403, 200],
  'POST /api/campaigns/{id}/closure': [401, 404, 404, 403, 403, 201],
  'DELETE /api/campaigns/{id}/closure': [401, 404, 404, 403, 403, 200],
  'POST /api/campaigns/{id}/sites': [401, 404, 404, 201, 403, 201],
  'PATCH /api/campaigns/{id}/sites/{siteId}': [401, 404, 404, 200, 403, 200],
  'PUT /api/campaigns/{id}/sites/decision': [401, 404, 404, 200, 403, 200],
  'PUT /api/campaigns/{id}/participations/{municipalityId}': [401, 404, 404, 200, 403, 200],
  'PUT /api/campaigns/{id}/steps/{stepId}/municipalities/{municipalityId}': [401, 404, 404, 200, 403, 200],
  'PUT /api/campaigns/{id}/figures/{municipalityId}': [401, 404, 404, 200, 403, 200],
};
