import { expect, test } from '@jest/globals';
import { RegistrationKeepingService } from '../../../server/src/events/registration-keeping/registration-keeping.service.js';
import { RegistrationChangesService } from '../../../server/src/events/registrations/registration-changes.service.js';
import { useApp } from '../../support/app.js';
import { createEvent, signUp, signUpAndConfirm, step } from '../../support/factories/registrations.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { linkTo } from '../../support/mailbox.js';

const portal = useApp();

const newEvent = async (given: Parameters<typeof createEvent>[2] = {}) =>
  createEvent(portal, await createWorkingGroup(portal), given);
const page = async (path: string) => {
  const response = await fetch(`${portal.url}${path}`);
  return { response, html: await response.text() };
};
const states = async (eventId: string) => {
  const { client } = portal.database;
  const rows = await client.registration.findMany({ where: { eventId }, orderBy: { createdAt: 'asc' } });
  return Object.fromEntries(rows.map(({ email, state }) => [email?.split('@')[0] ?? '', state]));
};
const subjects = async (name: string) => {
  const recipient = `${name.toLowerCase()}@mail.example`;
  const mails = await portal.database.client.outbox.findMany({ where: { recipient }, orderBy: { id: 'asc' } });
  return mails.map(({ subject }) => subject.split(':')[0]);
};

test('the page of an event is whole without a script, with JSON-LD, and shared by proxies', async () => {
  const { slug } = await newEvent({ title: 'Exkursion </script><script>alert(1)</script>', capacity: 25 });
  const { response, html } = await page(`/termine/${slug}`);
  expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
  expect(response.headers.get('cache-control')).toContain('s-maxage');
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'Event',
    startDate: '2027-04-22T13:00:00+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
    maximumAttendeeCapacity: 25,
    offers: { availability: 'https://schema.org/InStock' },
  });
  expect(html).toContain('Mehr zum Datenschutz');
  expect((await page('/termine/gibt-es-nicht')).response.status).toBe(404);
  const draft = await newEvent({ publishedAt: null });
  const internal = await newEvent({ visibility: 'members' });
  for (const hidden of [draft, internal]) {
    expect((await page(`/termine/${hidden.slug}`)).response.status).toBe(404);
    expect((await signUp(portal, hidden.slug, { name: 'A', email: 'a@mail.example' })).status).toBe(404);
  }
});

test('a registration counts when the address is confirmed; looking at the link changes nothing', async () => {
  const event = await newEvent({ capacity: 1, photoChannels: ['website', 'press'] });
  const sent = await signUp(portal, event.slug, { name: 'Erika', email: 'Erika@mail.example', website: 'nein' });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/termine/${event.slug}/anmeldung`]);
  const mail = await portal.database.client.outbox.findFirstOrThrow();
  expect([mail.recipient, mail.text.includes('Erika')]).toEqual(['erika@mail.example', false]);
  const path = await linkTo(portal, 'erika@mail.example', '/anmeldung/');
  const { response, html } = await page(path);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(html).toContain('noindex');
  expect(html).toContain('Anmeldung bestätigen');
  expect(await states(event.id)).toEqual({ erika: 'unconfirmed' });
  expect((await step(portal, path, 'bestaetigung')).headers.get('location')).toBe(path);
  expect((await step(portal, path, 'bestaetigung')).status).toBe(303);
  expect(await states(event.id)).toEqual({ erika: 'confirmed' });
  expect(await subjects('Erika')).toEqual(['Bitte bestätigen Sie Ihre Anmeldung', 'Ihr Platz']);
  const seat = await portal.database.client.outbox.findFirstOrThrow({
    where: { subject: { startsWith: 'Ihr Platz' } },
  });
  expect([seat.calendarMethod, seat.calendar?.includes('PARTSTAT=ACCEPTED')]).toEqual(['REQUEST', true]);
  const consents = await portal.database.client.registrationConsent.findMany();
  expect(consents.map(({ channel, isGiven }) => [channel, isGiven])).toEqual([['website', false]]);
});

test('who is full waits; who leaves frees a seat, which is offered in turn, ends, and goes on', async () => {
  const event = await newEvent({ capacity: 1, offerHours: 24 });
  const anna = await signUpAndConfirm(portal, event.slug, 'Anna');
  portal.clock.forward({ minutes: 1 });
  const bert = await signUpAndConfirm(portal, event.slug, 'Bert');
  portal.clock.forward({ minutes: 1 });
  const cora = await signUpAndConfirm(portal, event.slug, 'Cora');
  expect((await page(cora)).html).toContain('Platz 2 auf der Warteliste');
  await step(portal, anna, 'absage');
  expect(await states(event.id)).toEqual({ anna: 'cancelled', bert: 'offered', cora: 'waiting' });
  // Somebody new does not get ahead of who waits.
  await signUpAndConfirm(portal, event.slug, 'Dora');
  expect(await states(event.id)).toMatchObject({ bert: 'offered', dora: 'waiting' });
  portal.clock.forward({ hours: 25 });
  const keeping = portal.app.get(RegistrationKeepingService);
  await Promise.all([keeping.settle(), keeping.settle()]);
  expect(await states(event.id)).toEqual({ anna: 'cancelled', bert: 'expired', cora: 'offered', dora: 'waiting' });
  const late = await step(portal, bert, 'annahme');
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Das Angebot ist abgelaufen')]);
  await step(portal, cora, 'annahme');
  expect(await states(event.id)).toMatchObject({ bert: 'expired', cora: 'confirmed', dora: 'waiting' });
  expect(await subjects('Bert')).toEqual([
    ...['Bitte bestätigen Sie Ihre Anmeldung', 'Warteliste'],
    ...['Ein Platz ist frei geworden', 'Das Angebot ist abgelaufen'],
  ]);
  expect(await subjects('Anna')).toEqual(['Bitte bestätigen Sie Ihre Anmeldung', 'Ihr Platz', 'Abmeldung']);
});

test('of 200 who confirm at once on 3 seats exactly 3 get one, and everybody else a place in the line', async () => {
  const event = await newEvent({ capacity: 3 });
  const { client } = portal.database;
  await client.registration.createMany({
    data: Array.from({ length: 200 }, (_, index) => ({
      eventId: event.id,
      name: `Gast ${index}`,
      email: `gast${index}@mail.example`,
    })),
  });
  const all = await client.registration.findMany({ where: { eventId: event.id } });
  const changes = portal.app.get(RegistrationChangesService);
  await Promise.all(all.map(({ id }) => changes.confirm(id)));
  const count = (state: 'confirmed' | 'waiting') => client.registration.count({ where: { eventId: event.id, state } });
  expect([await count('confirmed'), await count('waiting')]).toEqual([3, 197]);
  // All three leave at once while offers end: never more than three hold a seat.
  const seated = await client.registration.findMany({ where: { eventId: event.id, state: 'confirmed' } });
  await Promise.all(seated.map(({ id }) => changes.cancel(id)));
  expect(await client.registration.count({ where: { eventId: event.id, state: 'offered' } })).toBe(3);
}, 60_000);

test('offers that end while everybody asks at once go to three others, and whoever is late gets none', async () => {
  const event = await newEvent({ capacity: 3 });
  const { client } = portal.database;
  const now = portal.clock.now();
  await client.registration.createMany({
    data: Array.from({ length: 9 }, (_, index) => ({
      ...{ eventId: event.id, name: `Gast ${index}`, email: `gast${index}@mail.example` },
      ...(index < 3 ? { state: 'offered', offerEndsAt: now } : { state: 'waiting', waitingSince: now }),
    })),
  });
  const offered = await client.registration.findMany({ where: { eventId: event.id, state: 'offered' } });
  const keeping = portal.app.get(RegistrationKeepingService);
  const changes = portal.app.get(RegistrationChangesService);
  const asked = await Promise.allSettled([
    ...[1, 2, 3, 4].map(() => keeping.settle()),
    ...offered.map(({ id }) => changes.accept(id)),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), ...Array(3).fill('rejected')]);
  const held = await client.registration.findMany({
    where: { eventId: event.id, state: { in: ['confirmed', 'offered'] } },
  });
  expect([held.length, held.some(({ id }) => offered.some((one) => one.id === id))]).toEqual([3, false]);
});

test('who is on the list is not told to others, and addresses of others get few mails', async () => {
  const event = await newEvent();
  await signUpAndConfirm(portal, event.slug, 'Erika');
  const again = await signUp(portal, event.slug, { name: 'Spott', email: 'erika@mail.example' });
  expect([again.status, again.headers.get('location')]).toEqual([303, `/termine/${event.slug}/anmeldung`]);
  const { client } = portal.database;
  expect(await client.registration.findMany({ select: { name: true, state: true } })).toEqual([
    { name: 'Erika', state: 'confirmed' },
  ]);
  expect(await subjects('Erika')).toEqual(['Bitte bestätigen Sie Ihre Anmeldung', 'Ihr Platz', 'Ihre Anmeldung']);
  for (let tried = 0; tried < 8; tried += 1)
    expect((await signUp(portal, event.slug, { name: 'Spott', email: 'opfer@mail.example' })).status).toBe(303);
  expect(await client.outbox.count({ where: { recipient: 'opfer@mail.example' } })).toBe(5);
  expect(await client.registration.count()).toBe(2);
});

test('faults are told at their fields, nothing typed is lost, and wicked words stay words', async () => {
  const event = await newEvent({ hasCarPool: true });
  const wicked = '"><script>alert(1)</script>\r\nBcc: alle@mail.example 🚲';
  const bad = await signUp(portal, event.slug, {
    name: wicked,
    email: 'keine',
    municipality: '',
    note: 'Bitte merken',
  });
  const html = await bad.text();
  expect(bad.status).toBe(422);
  expect(html).toContain('href="#feld-email"');
  expect(html).toContain('href="#feld-municipality"');
  expect(html).toContain('Bitte merken');
  expect(html).not.toContain('<script>');
  expect((await signUp(portal, event.slug, { name: 'x'.repeat(300), email: 'a@mail.example' })).status).toBe(422);
  expect((await signUp(portal, event.slug, { name: 'A', email: 'a@mail.example', ride: 'search' })).status).toBe(422);
  expect((await signUp(portal, event.slug, { name: 'A', email: 'a@mail.example', webseite: 'x' })).status).toBe(422);
  await signUp(portal, event.slug, { name: wicked, email: 'w@mail.example' });
  const path = await linkTo(portal, 'w@mail.example', '/anmeldung/');
  await step(portal, path, 'bestaetigung');
  expect((await page(path)).html).not.toContain('<script>');
  const mails = await portal.database.client.outbox.findMany();
  for (const mail of mails)
    expect([mail.html.includes('<script>'), /[\r\n]/.test(mail.subject)]).toEqual([false, false]);
});

test('nobody signs up too late or where it is called off, and dead links say so', async () => {
  const closed = await newEvent({ registrationClosesAt: portal.clock.now() });
  expect((await signUp(portal, closed.slug, { name: 'A', email: 'a@mail.example' })).status).toBe(409);
  const cancelled = await newEvent({ cancelledAt: portal.clock.now(), cancellationNote: 'Unwetter' });
  const { html } = await page(`/termine/${cancelled.slug}`);
  expect(html).toContain('Unwetter');
  expect(html).toContain('EventCancelled');
  expect(html).not.toContain('<form');
  expect((await page(`/anmeldung/${'a'.repeat(43)}`)).response.status).toBe(410);
  const event = await newEvent();
  await signUp(portal, event.slug, { name: 'Erika', email: 'erika@mail.example' });
  const path = await linkTo(portal, 'erika@mail.example', '/anmeldung/');
  const { client } = portal.database;
  const publish = (publishedAt: Date | null) => client.event.update({ where: { id: event.id }, data: { publishedAt } });
  await publish(null);
  expect([(await page(path)).response.status, (await step(portal, path, 'bestaetigung')).status]).toEqual([404, 404]);
  expect(await states(event.id)).toEqual({ erika: 'unconfirmed' });
  await publish(portal.clock.now());
  portal.clock.forward({ hours: 49 });
  await portal.app.get(RegistrationKeepingService).settle();
  expect((await step(portal, path, 'bestaetigung')).status).toBe(410);
  expect(await states(event.id)).toEqual({});
});

test('rides are shared among those who have a seat; messages go by mail and show no address', async () => {
  const event = await newEvent({ hasCarPool: true, capacity: 2 });
  const ride = { ride: 'offer', rideSeats: '3', ridePlace: 'Bahnhof Siegen' };
  const anna = await signUpAndConfirm(portal, event.slug, 'Anna', ride);
  const bert = await signUpAndConfirm(portal, event.slug, 'Bert');
  const cora = await signUpAndConfirm(portal, event.slug, 'Cora');
  const board = (await page(bert)).html;
  expect(board).toContain('ab Bahnhof Siegen');
  for (const hidden of ['Anna', 'anna@mail.example']) expect(board).not.toContain(hidden);
  expect((await page(cora)).html).not.toContain('Bahnhof Siegen');
  const { id: to } = await portal.database.client.registration.findFirstOrThrow({ where: { name: 'Anna' } });
  expect((await step(portal, cora, 'nachricht', { to, text: 'Darf ich mit?' })).status).toBe(409);
  expect((await step(portal, bert, 'nachricht', { to, text: '' })).status).toBe(422);
  const written = await step(portal, bert, 'nachricht', { to, text: 'Darf ich mit?' });
  expect(written.headers.get('location')).toBe(`${bert}?erledigt=nachricht`);
  const mail = await portal.database.client.outbox.findFirstOrThrow({
    where: { subject: { startsWith: 'Mitfahren' } },
  });
  expect([mail.recipient, mail.replyTo]).toEqual(['anna@mail.example', 'bert@mail.example']);
  expect(mail.text).toContain('> Darf ich mit?');
  await step(portal, anna, 'mitfahren/ende');
  expect((await page(bert)).html).not.toContain('Bahnhof Siegen');
});
