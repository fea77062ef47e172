import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** A draft with a quote, a newsroom, an article about it and a piece of news. */
export async function createPress(portal: TestApp, group: { id: string }) {
  const { client } = portal.database;
  const workingGroupId = group.id;
  const release = await client.pressRelease.create({
    data: {
      ...{ workingGroupId, slug: `licht-aus-${workingGroupId}`, title: 'Licht aus', text: 'Wir machen mit.' },
      createdAt: portal.clock.now(),
      quotes: { create: { position: 1, speakerFunction: 'Landrätin', text: 'Jede Stunde zählt.' } },
    },
    include: { quotes: true },
  });
  const released = await client.pressRelease.create({
    data: {
      ...{ workingGroupId, slug: `heraus-${workingGroupId}`, title: 'Heraus', text: 'Es ist heraus.' },
      ...{ state: 'released', releasedAt: portal.clock.now(), createdAt: portal.clock.now() },
    },
  });
  const contact = await client.pressContact.create({
    data: { workingGroupId, name: 'Radio Siegerland', email: `redaktion@${workingGroupId}.example` },
  });
  const clipping = await client.clipping.create({
    data: { workingGroupId, medium: 'Radio', title: 'Es wird dunkel', publishedOn: new Date('2026-11-20') },
  });
  const news = await client.newsItem.create({
    data: { workingGroupId, slug: `neu-${workingGroupId}`, title: 'Neu', createdAt: portal.clock.now() },
  });
  return {
    ...{ release: release.id, quote: release.quotes[0]?.id ?? '', released: released.id },
    ...{ contact: contact.id, clipping: clipping.id, news: news.id },
  };
}

const WORDS = { title: 'Licht aus!', text: 'Alle machen mit.' };
const QUOTE = { speakerFunction: 'Landrat', text: 'Gemeinsam.' };
const CLIPPING = { medium: 'Zeitung', title: 'Dunkel', publishedOn: '2026-11-21' };
const CONTACT = { name: 'Westfälische Zeitung', email: 'lokales@zeitung.example' };
const NEWS = { title: 'Neues', summary: 'Kurz' };
const NOW = { version: 1 };
const ofGroup = (world: World) => ({ query: `workingGroupId=${world.group.id}` });
const release = (world: World) => [world.press.release];
const quote = (world: World) => [world.press.release, world.press.quote];

/** Presse, Aktuelles. */
export const PRESS_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/press-releases': ofGroup,
  'POST /api/press-releases': (world) => ({ body: { workingGroupId: world.group.id, title: 'Neu' } }),
  'GET /api/press-releases/{id}': (world) => ({ path: release(world) }),
  'PATCH /api/press-releases/{id}': (world) => ({ path: release(world), body: { ...NOW, ...WORDS } }),
  'DELETE /api/press-releases/{id}': (world) => ({ path: release(world) }),
  'POST /api/press-releases/{id}/steps': (world) => ({ path: release(world), body: { ...NOW, step: 'coordinate' } }),
  'PUT /api/press-releases/{id}/embargo': (world) => ({
    path: release(world),
    body: { ...NOW, embargoUntil: '2027-03-27T20:30' },
  }),
  'POST /api/press-releases/{id}/corrections': (world) => ({
    path: [world.press.released],
    body: { ...NOW, ...WORDS, note: 'Die Uhrzeit wurde berichtigt.' },
  }),
  'GET /api/press-releases/{id}/revisions': (world) => ({ path: release(world) }),
  'POST /api/press-releases/{id}/quotes': (world) => ({ path: release(world), body: QUOTE }),
  'PATCH /api/press-releases/{id}/quotes/{quoteId}': (world) => ({ path: quote(world), body: { ...NOW, ...QUOTE } }),
  'POST /api/press-releases/{id}/quotes/{quoteId}/request': (world) => ({
    path: quote(world),
    body: { ...NOW, approverEmail: 'buero@siegen-wittgenstein.example' },
  }),
  'POST /api/press-releases/{id}/quotes/{quoteId}/decision': (world) => ({
    path: quote(world),
    body: { ...NOW, decision: 'approved', note: 'Telefonisch' },
  }),
  'DELETE /api/press-releases/{id}/quotes/{quoteId}': (world) => ({ path: quote(world) }),
  'GET /api/press-releases/{id}/document': (world) => ({ path: release(world), query: 'format=txt' }),
  'GET /api/press-releases/{id}/local-texts': (world) => ({ path: release(world) }),
  'GET /api/press-releases/{id}/local-texts.zip': (world) => ({ path: release(world) }),
  'PUT /api/press-releases/{id}/local-texts/{municipalityId}': (world) => ({
    path: [world.press.release, world.member.municipalityId],
    body: { version: 0, values: { ort: 'Müsen' } },
  }),
  'GET /api/press-releases/{id}/local-texts/{municipalityId}/document': (world) => ({
    path: [world.press.release, world.member.municipalityId],
    query: 'format=html',
  }),
  'GET /api/press-releases/{id}/dispatches': (world) => ({ path: release(world) }),
  'POST /api/press-releases/{id}/dispatches': (world) => ({
    path: [world.press.released],
    body: { contactIds: [world.press.contact] },
  }),
  'GET /api/press-contacts': ofGroup,
  'POST /api/press-contacts': (world) => ({ body: { workingGroupId: world.group.id, ...CONTACT } }),
  'PATCH /api/press-contacts/{id}': (world) => ({
    path: [world.press.contact],
    body: { ...NOW, ...CONTACT, isActive: false },
  }),
  'DELETE /api/press-contacts/{id}': (world) => ({ path: [world.press.contact] }),
  'GET /api/clippings': ofGroup,
  'POST /api/clippings': (world) => ({ body: { workingGroupId: world.group.id, ...CLIPPING } }),
  'PATCH /api/clippings/{id}': (world) => ({ path: [world.press.clipping], body: { ...NOW, ...CLIPPING } }),
  'DELETE /api/clippings/{id}': (world) => ({ path: [world.press.clipping] }),
  'GET /api/news-items': ofGroup,
  'POST /api/news-items': (world) => ({ body: { workingGroupId: world.group.id, ...NEWS } }),
  'PATCH /api/news-items/{id}': (world) => ({ path: [world.press.news], body: { ...NOW, ...NEWS } }),
  'DELETE /api/news-items/{id}': (world) => ({ path: [world.press.news] }),
  'POST /api/news-items/{id}/publication': (world) => ({ path: [world.press.news], body: NOW }),
  'POST /api/news-items/{id}/withdrawal': (world) => ({ path: [world.press.news], body: NOW }),
};

type Row = readonly [number, number, number, number, number, number];
const READ: Row = [401, 404, 404, 200, 200, 200];
const coordinated = (status: number): Row => [401, 404, 404, 403, 403, status];

export const PRESS_MATRIX: Record<string, Row> = {
  'GET /api/press-releases': READ,
  'POST /api/press-releases': coordinated(201),
  'GET /api/press-releases/{id}': READ,
  'PATCH /api/press-releases/{id}': coordinated(200),
  'DELETE /api/press-releases/{id}': coordinated(204),
  'POST /api/press-releases/{id}/steps': coordinated(201),
  'PUT /api/press-releases/{id}/embargo': coordinated(200),
  'POST /api/press-releases/{id}/corrections': coordinated(201),
  'GET /api/press-releases/{id}/revisions': READ,
  'POST /api/press-releases/{id}/quotes': coordinated(201),
  'PATCH /api/press-releases/{id}/quotes/{quoteId}': coordinated(200),
  'POST /api/press-releases/{id}/quotes/{quoteId}/request': coordinated(201),
  'POST /api/press-releases/{id}/quotes/{quoteId}/decision': coordinated(201),
  'DELETE /api/press-releases/{id}/quotes/{quoteId}': coordinated(200),
  'GET /api/press-releases/{id}/document': READ,
  'GET /api/press-releases/{id}/local-texts': READ,
  'GET /api/press-releases/{id}/local-texts.zip': READ,
  'PUT /api/press-releases/{id}/local-texts/{municipalityId}': [401, 404, 404, 200, 403, 200],
  'GET /api/press-releases/{id}/local-texts/{municipalityId}/document': READ,
  'GET /api/press-releases/{id}/dispatches': READ,
  'POST /api/press-releases/{id}/dispatches': coordinated(201),
  'GET /api/press-contacts': READ,
  'POST /api/press-contacts': coordinated(201),
  'PATCH /api/press-contacts/{id}': coordinated(200),
  'DELETE /api/press-contacts/{id}': coordinated(204),
  'GET /api/clippings': READ,
  'POST /api/clippings': [401, 404, 404, 201, 201, 201],
  'PATCH /api/clippings/{id}': [401, 404, 404, 200, 200, 200],
  'DELETE /api/clippings/{id}': [401, 404, 404, 204, 204, 204],
  'GET /api/news-items': READ,
  'POST /api/news-items': coordinated(201),
  'PATCH /api/news-items/{id}': coordinated(200),
  'DELETE /api/news-items/{id}': coordinated(204),
  'POST /api/news-items/{id}/publication': coordinated(201),
  'POST /api/news-items/{id}/withdrawal': coordinated(201),
};
