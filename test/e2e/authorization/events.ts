import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Person = { id: string };

/** A draft, something published for the group, and a date of others. */
export async function createEvents(portal: TestApp, group: { id: string }, coordinator: Person) {
  const { client } = portal.database;
  const times = { startsAt: new Date('2027-04-22T11:00:00Z'), endsAt: new Date('2027-04-22T15:00:00Z') };
  const given = { workingGroupId: group.id, kind: 'excursion' as const, ...times, createdById: coordinator.id };
  const draft = await client.event.create({
    data: { ...given, slug: 'entwurf', title: 'Entwurf', locationName: 'Dorfhaus' },
  });
  const event = await client.event.create({
    data: { ...given, slug: 'nahwaerme', title: 'Nahwärme im Dorf', publishedAt: portal.clock.now() },
  });
  const source = await client.eventSource.create({
    data: { workingGroupId: group.id, name: 'Netzwerk', url: 'https://netz.example/termine.ics', isActive: false },
  });
  const date = await client.externalDate.create({
    data: { sourceId: source.id, uid: 'a', title: 'Fachtag', startsAt: times.startsAt },
  });
  return { draft: draft.id, event: event.id, source: source.id, date: date.id };
}

const DETAILS = {
  kind: 'event' as const,
  visibility: 'members' as const,
  title: 'Fachtag Hitze',
  startsAt: '2027-04-22T13:00',
  endsAt: '2027-04-22T17:00',
};
const SOURCE = { name: 'Kalender der Agentur', url: 'https://agentur.example/termine.ics' };

export const EVENT_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/events': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/events': (world) => ({ body: { workingGroupId: world.group.id, ...DETAILS } }),
  'GET /api/events/{id}': (world) => ({ path: [world.events.event] }),
  'GET /api/events/{id}/calendar': (world) => ({ path: [world.events.event] }),
  'PATCH /api/events/{id}': (world) => ({ path: [world.events.event], body: { ...DETAILS, version: 1 } }),
  'DELETE /api/events/{id}': (world) => ({ path: [world.events.draft] }),
  'POST /api/events/{id}/copies': (world) => ({ path: [world.events.event], body: { startsAt: '2028-04-20T13:00' } }),
  'POST /api/events/{id}/publication': (world) => ({ path: [world.events.draft], body: { version: 1 } }),
  'POST /api/events/{id}/withdrawal': (world) => ({ path: [world.events.event], body: { version: 1 } }),
  'POST /api/events/{id}/cancellation': (world) => ({ path: [world.events.event], body: { version: 1 } }),
  'PUT /api/events/{id}/reporting': (world) => ({ path: [world.events.event], body: {} }),
  'DELETE /api/events/{id}/reporting': (world) => ({ path: [world.events.event] }),
  'GET /api/event-sources': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/event-sources': (world) => ({ body: { workingGroupId: world.group.id, ...SOURCE } }),
  'PATCH /api/event-sources/{id}': (world) => ({
    path: [world.events.source],
    body: { version: 1, name: 'Netz', isActive: false },
  }),
  'DELETE /api/event-sources/{id}': (world) => ({ path: [world.events.source] }),
  'POST /api/event-sources/{id}/readings': (world) => ({ path: [world.events.source] }),
  'GET /api/external-dates': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'PUT /api/external-dates/{id}/reporting': (world) => ({ path: [world.events.date], body: {} }),
  'DELETE /api/external-dates/{id}/reporting': (world) => ({ path: [world.events.date] }),
};

export const EVENT_MATRIX: Record<string, readonly number[]> = {
  'GET /api/events': [401, 404, 404, 200, 200, 200],
  'POST /api/events': [401, 404, 404, 403, 403, 201],
  'GET /api/events/{id}': [401, 404, 404, 200, 200, 200],
  'GET /api/events/{id}/calendar': [401, 404, 404, 200, 200, 200],
  'PATCH /api/events/{id}': [401, 404, 404, 403, 403, 200],
  // A draft is there for nobody else.
  'DELETE /api/events/{id}': [401, 404, 404, 404, 404, 204],
  'POST /api/events/{id}/copies': [401, 404, 404, 403, 403, 201],
  'POST /api/events/{id}/publication': [401, 404, 404, 404, 404, 201],
  'POST /api/events/{id}/withdrawal': [401, 404, 404, 403, 403, 201],
  'POST /api/events/{id}/cancellation': [401, 404, 404, 403, 403, 201],
  'PUT /api/events/{id}/reporting': [401, 404, 404, 200, 200, 200],
  'DELETE /api/events/{id}/reporting': [401, 404, 404, 204, 204, 204],
  'GET /api/event-sources': [401, 404, 404, 200, 200, 200],
  'POST /api/event-sources': [401, 404, 404, 403, 403, 201],
  'PATCH /api/event-sources/{id}': [401, 404, 404, 403, 403, 200],
  'DELETE /api/event-sources/{id}': [401, 404, 404, 403, 403, 204],
  'POST /api/event-sources/{id}/readings': [401, 404, 404, 403, 403, 204],
  'GET /api/external-dates': [401, 404, 404, 200, 200, 200],
  'PUT /api/external-dates/{id}/reporting': [401, 404, 404, 200, 200, 200],
  'DELETE /api/external-dates/{id}/reporting': [401, 404, 404, 204, 204, 204],
};
