import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { createPlanningGroup, planEvent, publishEvent } from '../../support/factories/events.js';
import { createActionPlan, createMeasure } from '../../support/factories/measures.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createTalk } from '../../support/factories/talks.js';

const portal = useApp();
const SHARED = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
const HOSTILE = `<script>alert('${'x'.repeat(60)}')</script> "„🌳\u202e\ud83c`;

const page = async (path: string) => {
  const response = await fetch(`${portal.url}${path}`);
  return { status: response.status, headers: response.headers, html: await response.text() };
};

/** Something of everything, in words that try to become markup; one more of each that nobody may read. */
async function createEverything() {
  const { client } = portal.database;
  const { group, hanna, people } = await createPlanningGroup(portal);
  const publicSince = portal.clock.now();
  const meeting = await createMeeting(portal, group, {
    ...{
      number: 47,
      title: HOSTILE,
      publicSince,
      locationName: 'Weiße Villa',
      onlineUrl: 'https://video.example/geheim',
    },
  });
  const [first, talkItem] = meeting.agendaItems;
  await client.agendaItem.updateMany({ where: { id: { in: [first?.id ?? ''] } }, data: { isPublic: true } });
  const secret = await createMeeting(portal, group, { number: 48, title: 'Interne Runde' });
  const draft = await createMeeting(portal, group, { number: 49, title: 'Entwurf', state: 'draft', publicSince });
  const talk = await createTalk(portal, meeting, { publicSince, title: `Wärme ${HOSTILE}`, summary: 'Kurz gesagt.' });
  await createTalk(portal, secret, { title: 'Geheimer Vortrag' });
  const event = await publishEvent(hanna, await planEvent(hanna, group.id, { title: `Exkursion ${HOSTILE}` }));
  await planEvent(hanna, group.id, { title: 'Noch nicht veröffentlicht' });
  const plan = await createActionPlan(portal, group);
  await client.actionPlan.update({ where: { id: plan.id }, data: { publicSince } });
  await createMeasure(portal, plan, { leadIds: [people.paula.municipalityId], title: `Kataster ${HOSTILE}` });
  return { meeting, talkItem, secret, draft, talk, event, plan };
}

const PAGES = ['/', '/region', '/termine', '/fachvortraege', '/fortschritt', '/offene-daten'];

test.each(PAGES)('%s is whole without a script, shared by proxies, and known again', async (path) => {
  await createEverything();
  const { status, headers, html } = await page(path);
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    ...[200, 'text/html; charset=utf-8', SHARED],
  ]);
  expect(headers.get('set-cookie')).toBeNull();
  expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
  expect(html).not.toMatch(/Interne Runde|Geheimer Vortrag|Noch nicht veröffentlicht|Entwurf|geheim/);
  expect(html).toContain(`<link rel="canonical" href="`);
  for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) JSON.parse(json);
  const again = await fetch(`${portal.url}${path}`, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await fetch(`${portal.url}${path}`, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag')]).toEqual([200, headers.get('etag')]);
});

test('a public meeting shows date, place and its public items', async () => {
  const { meeting, secret, draft, talkItem } = await createEverything();
  const { status, html } = await page(`/sitzungstermine/${meeting.id}`);
  expect(status).toBe(200);
  expect(html).toContain('Donnerstag, 3. Dezember 2026, 09:30–12:30 Uhr');
  expect(html).toContain('Weiße Villa');
  expect(html).toContain('Begrüßung');
  expect(html).not.toContain(talkItem?.title);
  expect(html).toContain('"startDate":"2026-12-03T09:30:00+01:00"');
  for (const id of [secret.id, draft.id, 'unsinn']) {
    const missing = await page(`/sitzungstermine/${id}`);
    expect(missing.status).toBeGreaterThanOrEqual(404);
    expect(missing.headers.get('content-type')).toBe('text/html; charset=utf-8');
  }
});

test('what is taken back is gone with the next request, and in the past dates stand by year', async () => {
  const { meeting, plan, talk } = await createEverything();
  const { client } = portal.database;
  portal.clock.set('2027-06-01T10:00:00Z');
  expect((await page('/termine')).html).toContain('/termine?jahr=2027');
  expect((await page('/termine?jahr=2026&utm=x')).html).toContain(`/sitzungstermine/${meeting.id}`);
  expect((await page('/termine?jahr=1999')).status).toBe(404);
  await client.meeting.update({ where: { id: meeting.id }, data: { publicSince: null } });
  await client.actionPlan.update({ where: { id: plan.id }, data: { publicSince: null } });
  await client.talk.update({ where: { id: talk.id }, data: { publicSince: null } });
  expect((await page('/termine?jahr=2026')).status).toBe(404);
  expect((await page(`/sitzungstermine/${meeting.id}`)).status).toBe(404);
  expect((await page('/fortschritt')).html).toContain('Noch ist kein Handlungsplan veröffentlicht.');
  expect((await page('/fachvortraege')).html).toContain('Noch sind keine Fachvorträge veröffentlicht.');
});

test('addresses that nobody knows answer 404 with a page', async () => {
  const { status, html, headers } = await page('/termine/gibt/es/nicht');
  expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
  expect(html).toContain('Diese Seite gibt es nicht');
});
