import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Person = { id: string; municipalityId: string; email: string };

/** An event on whose list all members are, one with room for more, and one that has begun. */
export async function createRegistrations(portal: TestApp, group: { id: string }, people: readonly Person[]) {
  const { client } = portal.database;
  const given = {
    workingGroupId: group.id,
    kind: 'excursion',
    title: 'Nahwärme im Dorf',
    publishedAt: portal.clock.now(),
    registrationMode: 'members',
    hasCarPool: true,
  } as const;
  const times = { startsAt: new Date('2027-04-22T11:00:00Z'), endsAt: new Date('2027-04-22T15:00:00Z') };
  const event = await client.event.create({ data: { ...given, ...times, slug: 'mit-anmeldungen' } });
  const open = await client.event.create({ data: { ...given, ...times, slug: 'mit-plaetzen' } });
  const begun = await client.event.create({
    data: {
      ...given,
      slug: 'heute',
      startsAt: new Date('2026-11-22T08:00:00Z'),
      endsAt: new Date('2026-11-22T15:00:00Z'),
    },
  });
  for (const { id: memberId, municipalityId, email } of people)
    await client.registration.create({
      data: { eventId: event.id, memberId, municipalityId, email, name: 'Mitglied', state: 'confirmed' },
    });
  const guest = { name: 'Gast', email: 'gast@mail.example', state: 'confirmed' } as const;
  const other = await client.registration.create({
    data: { ...guest, eventId: event.id, carPool: { create: { kind: 'offer', seats: 2, place: 'Bahnhof' } } },
  });
  const attending = await client.registration.create({ data: { ...guest, eventId: begun.id } });
  return { event: event.id, open: open.id, begun: begun.id, other: other.id, attending: attending.id };
}

const RIDE = { kind: 'search' as const, place: 'Bahnhof' };
const of = (world: World) => ({ path: [world.registrations.event] });
const other = (world: World) => ({ path: [world.registrations.event, world.registrations.other] });

/** Anmeldungen. */
export const REGISTRATION_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/events/{id}/places': of,
  'POST /api/events/{id}/own-registration': (world) => ({ path: [world.registrations.open], body: {} }),
  'DELETE /api/events/{id}/own-registration': of,
  'POST /api/events/{id}/own-registration/acceptance': of,
  'PUT /api/events/{id}/own-registration/consents': (world) => ({ ...of(world), body: { answers: [] } }),
  'PUT /api/events/{id}/own-registration/ride': (world) => ({ ...of(world), body: RIDE }),
  'DELETE /api/events/{id}/own-registration/ride': of,
  'GET /api/events/{id}/rides': of,
  'POST /api/events/{id}/rides/{registrationId}/messages': (world) => ({
    ...other(world),
    body: { text: 'Darf ich mit?' },
  }),
  'GET /api/events/{id}/registrations': of,
  'POST /api/events/{id}/registrations': (world) => ({ ...of(world), body: { name: 'Gast' } }),
  'POST /api/events/{id}/registrations/{registrationId}/seat': other,
  'POST /api/events/{id}/registrations/{registrationId}/cancellation': other,
  'PUT /api/events/{id}/registrations/{registrationId}/attendance': (world) => ({
    path: [world.registrations.begun, world.registrations.attending],
    body: { hasAttended: true },
  }),
  'GET /api/events/{id}/registrations/participants.pdf': of,
  'GET /api/events/{id}/registrations/badges.pdf': of,
  'GET /api/events/{id}/registrations/table': (world) => ({ ...of(world), query: 'format=csv' }),
};

export const REGISTRATION_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/events/{id}/places': [401, 404, 404, 200, 200, 200],
  'POST /api/events/{id}/own-registration': [401, 404, 404, 201, 201, 201],
  'DELETE /api/events/{id}/own-registration': [401, 404, 404, 200, 200, 200],
  'POST /api/events/{id}/own-registration/acceptance': [401, 404, 404, 201, 201, 201],
  'PUT /api/events/{id}/own-registration/consents': [401, 404, 404, 200, 200, 200],
  'PUT /api/events/{id}/own-registration/ride': [401, 404, 404, 200, 200, 200],
  'DELETE /api/events/{id}/own-registration/ride': [401, 404, 404, 200, 200, 200],
  'GET /api/events/{id}/rides': [401, 404, 404, 200, 200, 200],
  'POST /api/events/{id}/rides/{registrationId}/messages': [401, 404, 404, 204, 204, 204],
  'GET /api/events/{id}/registrations': [401, 404, 404, 403, 403, 200],
  'POST /api/events/{id}/registrations': [401, 404, 404, 403, 403, 201],
  'POST /api/events/{id}/registrations/{registrationId}/seat': [401, 404, 404, 403, 403, 201],
  'POST /api/events/{id}/registrations/{registrationId}/cancellation': [401, 404, 404, 403, 403, 201],
  'PUT /api/events/{id}/registrations/{registrationId}/attendance': [401, 404, 404, 403, 403, 200],
  'GET /api/events/{id}/registrations/participants.pdf': [401, 404, 404, 403, 403, 200],
  'GET /api/events/{id}/registrations/badges.pdf': [401, 404, 404, 403, 403, 200],
  'GET /api/events/{id}/registrations/table': [401, 404, 404, 403, 403, 200],
};
