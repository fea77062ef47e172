import { expect, test } from '@jest/globals';
import { PublicEventsService } from '../../../server/src/events/public-events.service.js';
import { useApp } from '../../support/app.js';
import { asVisitor } from '../../support/as.js';
import { eventsOf } from '../../support/factories/calendar.js';
import { createPlanningGroup, EXCURSION, planEvent, publishEvent } from '../../support/factories/events.js';
import { asStranger } from '../../support/factories/scenes.js';

const portal = useApp();

const at = (id: string) => ({ params: { path: { id } } });
const newGroup = () => createPlanningGroup(portal);
const publicEvents = () => portal.app.get(PublicEventsService).list();
const PICTURE = { title: 'Dorf', alternativeText: 'Ein Dorf', credit: 'Kreis', personsShown: 'none' as const };
const NOBODY = {
  ...{ update: false, publish: false, withdraw: false, cancel: false, copy: false, remove: false },
  ...{ report: false, seeRegistrations: false },
};

test('an event is planned by the coordination, read by nobody else, and published', async () => {
  const { group, hanna, paula } = await newGroup();
  const programme = [{ startsAt: '2027-04-22T13:00', endsAt: null, title: 'Ankommen', note: '' }];
  const draft = await planEvent(hanna, group.id, { programme, capacity: 25, registrationMode: 'public' });
  expect((await paula.GET('/api/events/{id}', at(draft.id))).response.status).toBe(404);
  expect(await publicEvents()).toEqual([]);

  const event = await publishEvent(hanna, draft);
  expect(event).toEqual({
    id: draft.id,
    workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
    ...EXCURSION,
    slug: 'exkursion-nahwaerme-im-dorf-2027-04-22',
    startsAt: '2027-04-22T11:00:00.000Z',
    endsAt: '2027-04-22T15:00:00.000Z',
    ...{ host: null, isOnline: false, isDraft: false, isCancelled: false, isOver: false, fee: '', description: '' },
    ...{ locationAddress: null, meetingPoint: null, publicTransport: '', onlineUrl: null, accessibility: '' },
    ...{ contactEmail: '', contactPhone: '', pictureId: null, cancelledAt: null, cancellationNote: null },
    ...{ registrationMode: 'public', registrationUrl: null, registrationOpensAt: null, registrationClosesAt: null },
    ...{ capacity: 25, seatsTaken: 0, waiting: 0, seatRule: 'first_come', secondSeatsFrom: null, offerHours: 48 },
    ...{ hasCarPool: false, photoChannels: [], reporters: [], missing: [] },
    programme: [{ startsAt: '2027-04-22T11:00:00.000Z', endsAt: null, title: 'Ankommen', note: '' }],
    publishedAt: '2026-11-22T11:00:00.000Z',
    version: 2,
    abilities: {
      ...{ update: true, publish: false, withdraw: true, cancel: true, copy: true, remove: false },
      ...{ report: true, seeRegistrations: true },
    },
  });
  const read = await paula.GET('/api/events/{id}', at(draft.id));
  expect(read.data?.abilities).toEqual({ ...NOBODY, report: true });
  expect((await paula.GET('/api/events')).data?.items.map(({ title }) => title)).toEqual([EXCURSION.title]);
  expect(await publicEvents()).toEqual([expect.objectContaining({ slug: event.slug, capacity: 25, isOnline: false })]);
});

test('another group reads what is public, and not the room online nor who reports', async () => {
  const { group, hanna, paula } = await newGroup();
  const stranger = await asStranger(portal);
  const open = await publishEvent(
    hanna,
    await planEvent(hanna, group.id, { onlineUrl: 'https://raum.example/geheim' }),
  );
  const closed = await publishEvent(hanna, await planEvent(hanna, group.id, { visibility: 'members' }));
  await paula.PUT('/api/events/{id}/reporting', { ...at(open.id), body: {} });
  const { data } = await stranger.GET('/api/events/{id}', at(open.id));
  expect(data).toMatchObject({ onlineUrl: null, isOnline: true, reporters: [], abilities: NOBODY });
  expect((await stranger.GET('/api/events/{id}', at(closed.id))).response.status).toBe(404);
  expect(JSON.stringify(await publicEvents())).not.toMatch(/geheim|Paula/);
  expect((await asVisitor(portal).GET('/api/events')).response.status).toBe(401);
  expect((await paula.POST('/api/events', { body: { ...EXCURSION, workingGroupId: group.id } })).response.status).toBe(
    403,
  );
  const foreign = await stranger.POST('/api/events', { body: { ...EXCURSION, workingGroupId: group.id } });
  expect(foreign.response.status).toBe(404);
});

test('what does not fit together is named, and what others need is missing until it is said', async () => {
  const { group, hanna } = await newGroup();
  const { error } = await hanna.POST('/api/events', {
    body: {
      ...{ workingGroupId: group.id, ...EXCURSION, visibility: 'members', endsAt: '2027-04-22T12:00' },
      ...{ registrationMode: 'public', seatRule: 'municipality_first' },
      programme: [{ startsAt: '2027-04-23T09:00', title: 'Später' }],
    },
  });
  expect(error).toMatchObject({ status: 422 });
  expect(JSON.stringify(error)).toMatch(/#\/endsAt.*#\/registrationMode.*#\/capacity.*#\/programme\/0\/startsAt/);
  const unknown = await hanna.POST('/api/events', {
    body: { workingGroupId: group.id, ...EXCURSION, hostMunicipalityId: group.id },
  });
  expect(unknown.error).toMatchObject({ status: 422, errors: [{ pointer: '#/hostMunicipalityId' }] });
  const stranger = await createPlanningGroup(portal);
  const picture = await portal.database.client.picture.create({
    data: { workingGroupId: stranger.group.id, ...PICTURE },
  });
  const foreign = await hanna.POST('/api/events', {
    body: { workingGroupId: group.id, ...EXCURSION, pictureId: picture.id },
  });
  expect(foreign.error).toMatchObject({ status: 422, errors: [{ pointer: '#/pictureId' }] });
  const bare = await planEvent(hanna, group.id, { summary: '', contactOffice: '', locationName: null });
  const refused = await hanna.POST('/api/events/{id}/publication', { ...at(bare.id), body: { version: 1 } });
  expect(refused.error).toMatchObject({
    type: expect.stringContaining('event-not-ready'),
    missing: ['place', 'summary', 'contact'],
  });
});

test('time and place move the sequence after publication, twice in a minute too, and words do not', async () => {
  const { group, hanna } = await newGroup();
  const draft = await planEvent(hanna, group.id);
  const change = (version: number, given: object) =>
    hanna.PATCH('/api/events/{id}', { ...at(draft.id), body: { ...EXCURSION, version, ...given } });
  const entry = async () => {
    const response = await hanna.raw(`/api/events/${draft.id}/calendar`);
    return eventsOf(await response.text())[0];
  };
  await change(1, { startsAt: '2027-04-22T12:00' });
  expect(await entry()).toMatchObject({ sequence: 0, status: 'TENTATIVE' });
  await publishEvent(hanna, { id: draft.id, version: 2 });
  await change(3, { description: 'Mehr dazu' });
  expect(await entry()).toMatchObject({ sequence: 1, status: 'CONFIRMED', start: '2027-04-22T13:00:00' });
  const both = await Promise.all([
    change(4, { startsAt: '2027-04-22T14:00' }),
    change(4, { startsAt: '2027-04-22T15:00' }),
  ]);
  expect(both.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const late = both.find(({ error }) => error)?.error;
  expect(late).toMatchObject({ type: expect.stringContaining('changed-meanwhile'), current: { version: 5 } });
  await change(5, { startsAt: '2027-04-22T16:00' });
  expect(await entry()).toMatchObject({ sequence: 3, start: '2027-04-22T16:00:00' });
  expect(await publicEvents()).toMatchObject([{ calendarSequence: 3 }]);

  const called = await hanna.POST('/api/events/{id}/cancellation', {
    ...at(draft.id),
    body: { version: 6, note: 'Zu wenige Anmeldungen' },
  });
  expect(called.data).toMatchObject({ isCancelled: true, cancellationNote: 'Zu wenige Anmeldungen' });
  expect(await entry()).toMatchObject({ sequence: 4, status: 'CANCELLED' });
  expect((await change(7, {})).error).toMatchObject({ type: expect.stringContaining('event-cancelled') });
});

test('a copy is a draft of its own at the same times of the clock, over a change of it', async () => {
  const { group, hanna } = await newGroup();
  const event = await publishEvent(
    hanna,
    await planEvent(hanna, group.id, {
      programme: [{ startsAt: '2027-04-22T14:00', title: 'Rundgang' }],
      registrationMode: 'members',
      registrationClosesAt: '2027-04-15T12:00',
    }),
  );
  const { data } = await hanna.POST('/api/events/{id}/copies', {
    ...at(event.id),
    body: { startsAt: '2027-11-18T13:00' },
  });
  expect(data).toMatchObject({
    ...{ isDraft: true, title: event.title, slug: 'exkursion-nahwaerme-im-dorf-2027-11-18', version: 1 },
    ...{ startsAt: '2027-11-18T12:00:00.000Z', endsAt: '2027-11-18T16:00:00.000Z' },
    registrationClosesAt: '2027-11-11T11:00:00.000Z',
    programme: [{ startsAt: '2027-11-18T13:00:00.000Z', title: 'Rundgang' }],
  });
  const twin = await hanna.POST('/api/events/{id}/copies', { ...at(event.id), body: { startsAt: '2027-11-18T13:00' } });
  expect(twin.data?.slug).toBe('exkursion-nahwaerme-im-dorf-2027-11-18-2');
  const atOnce = await Promise.all([1, 2, 3].map(() => planEvent(hanna, group.id, { title: 'Zugleich' })));
  expect(new Set(atOnce.map(({ slug }) => slug)).size).toBe(3);
});

test('a published event goes back to a draft as long as nobody signed up, and only a draft is deleted', async () => {
  const { group, hanna } = await newGroup();
  const event = await publishEvent(hanna, await planEvent(hanna, group.id));
  const remove = () => hanna.DELETE('/api/events/{id}', at(event.id));
  const withdraw = (version: number) =>
    hanna.POST('/api/events/{id}/withdrawal', { ...at(event.id), body: { version } });
  expect((await remove()).error).toMatchObject({ type: expect.stringContaining('event-published') });
  const { registration } = portal.database.client;
  await registration.create({
    data: { eventId: event.id, state: 'waiting', name: 'Eine Person', email: 'eine@person.example' },
  });
  expect((await withdraw(2)).error).toMatchObject({ type: expect.stringContaining('event-has-registrations') });
  // An address that nobody confirmed keeps nothing from the coordination.
  await registration.updateMany({ data: { state: 'unconfirmed' } });
  const shown = await hanna.GET('/api/events/{id}', at(event.id));
  expect(shown.data?.abilities).toMatchObject({ withdraw: true });
  expect((await withdraw(2)).data).toMatchObject({ isDraft: true });
  expect(await publicEvents()).toEqual([]);
  expect((await remove()).response.status).toBe(204);
});

test('hostile words stay words', async () => {
  const { group, hanna } = await newGroup();
  const title = '"><script>alert(1)</script>\r\nBEGIN:VEVENT 🌍 \u202Egpj.exe';
  const event = await publishEvent(
    hanna,
    await planEvent(hanna, group.id, { title, summary: 'x\r\nATTENDEE:mailto:a@b' }),
  );
  expect(event.title).toBe('"><script>alert(1)</script> BEGIN:VEVENT 🌍 gpj.exe');
  expect(event.slug).toMatch(/^[a-z0-9-]+$/);
  const response = await hanna.raw(`/api/events/${event.id}/calendar`);
  expect(response.headers.get('content-disposition')).not.toMatch(/[\r\n]/);
  expect(eventsOf(await response.text())).toHaveLength(1);
  const long = await hanna.POST('/api/events', {
    body: { ...EXCURSION, workingGroupId: group.id, title: 'ä'.repeat(300), onlineUrl: 'javascript:alert(1)' },
  });
  expect(JSON.stringify(long.error)).toMatch(/#\/title.*#\/onlineUrl/);
});

test('somebody goes there, and tells what was brought home', async () => {
  const { group, hanna, paula, guest, people } = await newGroup();
  const event = await publishEvent(hanna, await planEvent(hanna, group.id));
  const insight = await paula.POST('/api/insights', {
    body: { workingGroupId: group.id, occasion: event.title, occurredOn: '2026-11-20', takeaways: ['Ab 40 Häusern'] },
  });
  const insightId = insight.data?.id ?? '';
  const go = (api: typeof paula, given: object = {}) =>
    api.PUT('/api/events/{id}/reporting', { ...at(event.id), body: given });
  await go(paula);
  const { data } = await go(paula, { insightId });
  expect(data?.items).toEqual([
    {
      id: people.paula.id,
      name: `${people.paula.givenName} ${people.paula.familyName}`,
      municipality: expect.objectContaining({ slug: 'hilchenbach' }),
      isSelf: true,
      insightId,
    },
  ]);
  expect((await go(hanna, { insightId })).error).toMatchObject({ status: 422 });
  expect((await go(guest)).response.status).toBe(403);
  expect((await paula.DELETE('/api/events/{id}/reporting', at(event.id))).response.status).toBe(204);
  expect((await hanna.GET('/api/events/{id}', at(event.id))).data?.reporters).toEqual([]);
});
