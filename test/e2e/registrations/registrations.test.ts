import { expect, test } from '@jest/globals';
import { EventCancelled, EventMoved } from '../../../server/src/events/events.signals.js';
import { RegistrationKeepingService } from '../../../server/src/events/registration-keeping/registration-keeping.service.js';
import { SignalBus } from '../../../server/src/platform/signals/signal-bus.js';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createEvent, signUpAndConfirm, step } from '../../support/factories/registrations.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { mailTo } from '../../support/mailbox.js';
import { until } from '../../support/until.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    ida: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
  };
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator', { slug: 'burbach' });
  return {
    group,
    people,
    hanna: await as(portal, people.hanna),
    paula: await as(portal, people.paula),
    ida: await as(portal, people.ida),
    stranger: await as(portal, stranger),
  };
}
const at = (id: string) => ({ params: { path: { id } } });
const one = (id: string, registrationId: string) => ({ params: { path: { id, registrationId } } });
const FAIR = {
  seatRule: 'municipality_first',
  capacity: 3,
  registrationMode: 'members',
  visibility: 'members',
} as const;

test('a member signs up in the portal, sees the row of municipalities, and leaves again', async () => {
  const { group, people, paula } = await newGroup();
  const event = await createEvent(portal, group, { ...FAIR, photoChannels: ['press'], hasCarPool: true });
  const consents = [{ channel: 'press' as const, isGiven: true }];
  const signed = await paula.POST('/api/events/{id}/own-registration', { ...at(event.id), body: { consents } });
  const nobody = { seats: 0, waiting: 0 };
  expect(signed.data).toEqual({
    ...{ eventId: event.id, window: 'open', opensAt: null, closesAt: null, capacity: 3, taken: 1, waiting: 0 },
    hasSeatForReader: false,
    municipalities: expect.arrayContaining([
      { municipality: expect.objectContaining({ slug: 'hilchenbach' }), seats: 1, waiting: 0 },
      { municipality: expect.objectContaining({ slug: 'netphen' }), ...nobody },
      { municipality: expect.objectContaining({ slug: 'siegen-wittgenstein' }), ...nobody },
    ]),
    ...{ fromElsewhere: 0, photoChannels: ['press'], hasCarPool: true },
    own: {
      ...{ id: expect.any(String), state: 'confirmed', position: null, offerEndsAt: null, consents },
      ...{ accessibilityNeeds: null, note: null, ride: null },
    },
    abilities: { signUp: false, accept: false, cancel: true, shareRide: true, manage: false },
  });
  expect((await mailTo(portal, people.paula.email)).subject).toMatch(/^Ihr Platz/);
  const twice = await paula.POST('/api/events/{id}/own-registration', { ...at(event.id), body: {} });
  expect([twice.response.status, twice.error]).toMatchObject([409, { type: '/problems/already-registered' }]);
  const ride = { kind: 'offer' as const, seats: 2, place: 'Bahnhof', leavesAt: 'gegen 12 Uhr', note: '' };
  const shared = await paula.PUT('/api/events/{id}/own-registration/ride', { ...at(event.id), body: ride });
  expect(shared.data?.own?.ride).toEqual(ride);
  const withdrawn = await paula.PUT('/api/events/{id}/own-registration/consents', {
    ...at(event.id),
    body: { answers: [{ channel: 'press', isGiven: false }] },
  });
  expect(withdrawn.data?.own?.consents).toEqual([{ channel: 'press', isGiven: false }]);
  const left = await paula.DELETE('/api/events/{id}/own-registration', at(event.id));
  expect([left.data?.taken, left.data?.own?.state, left.data?.abilities.signUp]).toEqual([0, 'cancelled', true]);
});

test('first one seat for each municipality; the second waits and moves up when all have their first', async () => {
  const { group, hanna, paula, ida } = await newGroup();
  const event = await createEvent(portal, group, { ...FAIR, capacity: 4 });
  await paula.POST('/api/events/{id}/own-registration', { ...at(event.id), body: {} });
  const { id: hilchenbach } = await portal.database.client.municipality.findUniqueOrThrow({
    where: { slug: 'hilchenbach' },
  });
  const second = { name: 'Sven Zweit', municipalityId: hilchenbach, email: 'sven@mail.example' };
  const added = await hanna.POST('/api/events/{id}/registrations', { ...at(event.id), body: second });
  expect(added.data?.items.map(({ name, state }) => [name, state])).toEqual([
    [expect.any(String), 'confirmed'],
    ['Sven Zweit', 'waiting'],
  ]);
  await ida.POST('/api/events/{id}/own-registration', { ...at(event.id), body: {} });
  const last = await hanna.POST('/api/events/{id}/own-registration', { ...at(event.id), body: {} });
  expect([last.data?.taken, last.data?.waiting]).toEqual([3, 1]);
  await portal.app.get(RegistrationKeepingService).settle();
  const list = await hanna.GET('/api/events/{id}/registrations', at(event.id));
  expect(list.data?.counts).toMatchObject({ confirmed: 3, offered: 1, waiting: 0 });
  const sven = list.data?.items.find(({ name }) => name === 'Sven Zweit')?.id ?? '';
  const seated = await hanna.POST('/api/events/{id}/registrations/{registrationId}/seat', one(event.id, sven));
  expect(seated.data?.counts).toMatchObject({ confirmed: 4, offered: 0 });
  const more = await hanna.POST('/api/events/{id}/registrations', { ...at(event.id), body: { name: 'Ohne Adresse' } });
  const without = more.data?.items.find(({ name }) => name === 'Ohne Adresse')?.id ?? '';
  const full = await hanna.POST('/api/events/{id}/registrations/{registrationId}/seat', one(event.id, without));
  expect([full.response.status, full.error]).toMatchObject([409, { type: '/problems/event-full' }]);
  // To whom nobody can write, the seat is given at once when one becomes free.
  await hanna.POST('/api/events/{id}/registrations/{registrationId}/cancellation', one(event.id, sven));
  const after = await hanna.GET('/api/events/{id}/registrations', at(event.id));
  expect(after.data?.items.find(({ id }) => id === without)?.state).toBe('confirmed');
});

test('names are the coordination’s alone; others get 401, 403 and 404', async () => {
  const { group, hanna, paula, stranger } = await newGroup();
  const event = await createEvent(portal, group, FAIR);
  const path = `/api/events/${event.id}`;
  for (const way of [
    '/registrations',
    '/registrations/table',
    '/registrations/badges.pdf',
    '/registrations/participants.pdf',
  ])
    for (const [who, status] of [
      [asVisitor(portal), 401],
      [paula, 403],
      [stranger, 404],
      [hanna, 200],
    ] as const)
      expect([way, (await who.raw(`${path}${way}`)).status]).toEqual([way, status]);
  expect((await stranger.GET('/api/events/{id}/places', at(event.id))).response.status).toBe(404);
  expect((await paula.GET('/api/events/{id}/rides', at(event.id))).response.status).toBe(404);
  const own = await paula.POST('/api/events/{id}/own-registration', { ...at(event.id), body: {} });
  const other = await createEvent(portal, group, FAIR);
  const wrong = one(other.id, own.data?.own?.id ?? '');
  expect(
    (await hanna.POST('/api/events/{id}/registrations/{registrationId}/cancellation', wrong)).response.status,
  ).toBe(404);
  const bad = await hanna.POST('/api/events/{id}/registrations', {
    ...at(event.id),
    body: { name: '', email: 'keine' },
  });
  expect([bad.response.status, bad.error]).toMatchObject([
    422,
    { errors: [{ pointer: '#/name' }, { pointer: '#/email' }] },
  ]);
});

test('lists, badges and tables hold hostile names as words', async () => {
  const { group, hanna } = await newGroup();
  const event = await createEvent(portal, group);
  for (const name of ['=HYPERLINK("https://boese.example")', '#set page(fill: red)', 'Ä🚲"; \r\nX: y', 'N'.repeat(120)])
    await hanna.POST('/api/events/{id}/registrations', { ...at(event.id), body: { name } });
  const csv = await (await hanna.raw(`/api/events/${event.id}/registrations/table?format=csv`)).text();
  expect(csv).toContain(`"'=HYPERLINK(""https://boese.example"")"`);
  for (const file of ['participants.pdf', 'badges.pdf']) {
    const response = await hanna.raw(`/api/events/${event.id}/registrations/${file}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }
});

test('of an event that moves twice everybody hears once what stands, and that it is called off', async () => {
  const { group, hanna } = await newGroup();
  const event = await createEvent(portal, group, { locationName: 'Erstes Haus' });
  await signUpAndConfirm(portal, event.slug, 'Erika');
  const { client } = portal.database;
  const mails = () => client.outbox.findMany({ where: { recipient: 'erika@mail.example' }, orderBy: { id: 'asc' } });
  const signals = portal.app.get(SignalBus);
  for (const locationName of ['Zweites Haus', 'Drittes Haus'])
    await portal.database.transaction(async () => {
      const data = { locationName, calendarSequence: { increment: 1 } };
      await client.event.update({ where: { id: event.id }, data });
      signals.send(new EventMoved(event.id));
    });
  const isTold = async () => (await mails()).some(({ calendar }) => calendar?.includes('SEQUENCE:2'));
  await until(isTold);
  const last = (await mails()).at(-1);
  expect([last?.subject, last?.calendarMethod]).toEqual([
    'Neue Zeit oder neuer Ort: Exkursion: Nahwärme im Dorf',
    'REQUEST',
  ]);
  expect(last?.text).toContain('Drittes Haus');
  expect((await mails()).filter(({ calendar }) => calendar?.includes('SEQUENCE:2'))).toHaveLength(1);
  await portal.database.transaction(async () => {
    const data = { cancelledAt: portal.clock.now(), cancellationNote: 'Unwetter' };
    await client.event.update({ where: { id: event.id }, data });
    signals.send(new EventCancelled(event.id));
  });
  await until(async () => (await mails()).at(-1)?.calendarMethod === 'CANCEL');
  expect((await mails()).at(-1)?.text).toContain('> Unwetter');
  const late = await hanna.POST('/api/events/{id}/own-registration', { ...at(event.id), body: {} });
  expect(late.response.status).toBe(409);
});

test('four weeks after the event no name is left, and how many came from where is', async () => {
  const { group, hanna, paula, people } = await newGroup();
  const event = await createEvent(portal, group, { photoChannels: ['website'], hasCarPool: true });
  const erika = await signUpAndConfirm(portal, event.slug, 'Erika', { note: 'Bitte vegan', website: 'ja' });
  const bert = await signUpAndConfirm(portal, event.slug, 'Bert');
  await step(portal, bert, 'absage');
  const own = await paula.POST('/api/events/{id}/own-registration', { ...at(event.id), body: {} });
  const tick = (id: string) =>
    hanna.PUT('/api/events/{id}/registrations/{registrationId}/attendance', {
      ...one(event.id, id),
      body: { hasAttended: true },
    });
  const id = own.data?.own?.id ?? '';
  expect((await tick(id)).error).toMatchObject({ type: '/problems/event-not-begun' });
  portal.clock.set('2027-04-22T10:00:00Z');
  await portal.database.client.session.updateMany({
    data: { expiresAt: new Date('2028-01-01'), endsAt: new Date('2028-01-01') },
  });
  expect((await tick(id)).data?.counts.attended).toBe(1);
  const keeping = portal.app.get(RegistrationKeepingService);
  const { registration, eventHeadcount, registrationConsent } = portal.database.client;
  portal.clock.set('2027-04-24T03:00:00Z');
  await keeping.forgetDue();
  expect(await registration.count({ where: { note: { not: null } } })).toBe(0);
  expect(await registration.count({ where: { name: 'Erika' } })).toBe(1);
  portal.clock.set('2027-05-21T03:00:00Z');
  await keeping.forgetDue();
  expect(
    await registration.findMany({ select: { name: true, email: true, memberId: true, organization: true } }),
  ).toEqual(Array.from({ length: 2 }, () => ({ name: null, email: null, memberId: null, organization: null })));
  expect(await registrationConsent.count()).toBe(0);
  const counts = await eventHeadcount.findMany({ select: { municipalityId: true, registered: true, attended: true } });
  expect(counts).toEqual(
    expect.arrayContaining([
      { municipalityId: null, registered: 1, attended: 0 },
      { municipalityId: people.paula.municipalityId, registered: 1, attended: 1 },
    ]),
  );
  expect((await fetch(`${portal.url}${erika}`)).status).toBe(410);
  const list = await hanna.GET('/api/events/{id}/registrations', at(event.id));
  expect(list.data).toMatchObject({ items: [], forgottenAt: '2027-05-21T03:00:00.000Z', abilities: { add: false } });
  expect(list.data?.headcounts).toHaveLength(2);
});
