import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { SendingRepository } from '../../server/src/social-posts/sending/sending.repository.js';
import { SendingService } from '../../server/src/social-posts/sending/sending.service.js';
import { TestApp } from '../support/app.js';
import { type Api, as, asVisitor } from '../support/as.js';
import { emptyTables, forgetJobs } from '../support/database.js';
import { createMemberOf } from '../support/factories/members.js';
import { createPicture } from '../support/factories/pictures.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { MastodonStandIn } from '../support/mastodon.js';
import { until } from '../support/until.js';

const portal = new TestApp();
const mastodon = new MastodonStandIn();

beforeAll(async () => portal.start({ mastodon: { url: await mastodon.start(), token: 'geheim' } }));
afterAll(async () => {
  await portal.stop();
  await mastodon.stop();
});
beforeEach(async () => {
  portal.clock.set('2026-11-22T11:00:00Z');
  mastodon.reset();
  await forgetJobs(portal.database.pool);
  await emptyTables(portal.database.pool);
});

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' });
  const ida = await createMemberOf(portal, group, 'member', { slug: 'netphen' });
  const guest = await createMemberOf(portal, group, 'guest', { slug: 'burbach' });
  return {
    group,
    paulaId: paula.id,
    hanna: await as(portal, hanna),
    paula: await as(portal, paula),
    ida: await as(portal, ida),
    guest: await as(portal, guest),
  };
}

const POST = {
  title: 'Licht aus',
  texts: [
    { channel: 'mastodon' as const, text: 'Licht aus! https://klima.example/mitmachen #EarthHour' },
    { channel: 'instagram' as const, text: 'Licht aus! #EarthHour' },
  ],
};
const at = (id: string) => ({ params: { path: { id } } });
const on = (id: string, channel: 'mastodon' | 'instagram' | 'bluesky') => ({ params: { path: { id, channel } } });
const send = () => portal.app.get(SendingService).sendDue();
const show = async (api: Api, id: string) => (await api.GET('/api/social-posts/{id}', at(id))).data;
const mastodonText = async (api: Api, id: string) =>
  (await show(api, id))?.texts.find(({ channel }) => channel === 'mastodon');

async function drafted(api: Api, workingGroupId: string, given: object = {}) {
  const { data, response } = await api.POST('/api/social-posts', { body: { ...POST, workingGroupId, ...given } });
  if (!data) throw new Error(String(response.status));
  return data;
}

test('a member drafts a post, each channel counts its own way', async () => {
  const { group, paula, paulaId, guest } = await newGroup();
  const post = await drafted(paula, group.id, { plannedFor: '2027-03-20T18:00' });
  const shown = {
    ...{ id: post.id, workingGroupId: group.id, title: 'Licht aus', plannedFor: '2027-03-20T17:00:00.000Z' },
    ...{ isReady: false, phase: 'draft', campaign: null, event: null, pressRelease: null, pictureId: null },
    ...{ mayShowPicture: true, sendsToMastodon: true, version: 1 },
    texts: [
      {
        ...{ channel: 'mastodon', text: POST.texts[0]?.text, length: 11 + 23 + 11, limit: 500, state: 'draft' },
        ...{ isUnderWay: false, publishedAt: null, publishedUrl: null, failure: null },
      },
      {
        ...{ channel: 'instagram', text: POST.texts[1]?.text, length: 21, limit: 2200, state: 'draft' },
        ...{ isUnderWay: false, publishedAt: null, publishedUrl: null, failure: null },
      },
    ],
    createdBy: expect.objectContaining({ id: paulaId }),
  };
  expect(post).toEqual({
    ...shown,
    abilities: { update: true, release: false, holdBack: false, publish: false, remove: true },
  });
  const list = await guest.GET('/api/social-posts', { params: { query: { workingGroupId: group.id } } });
  expect(list.data?.abilities).toEqual({ draft: false });
  expect(list.data?.items.map(({ id }) => id)).toEqual([post.id]);
});

test('it stays behind the wall, and only the coordination lets it out', async () => {
  const { group, paula, ida, guest } = await newGroup();
  const { id } = await drafted(paula, group.id);
  const { hanna: stranger } = await newGroup();
  const patch = async (api: Api) =>
    (await api.PATCH('/api/social-posts/{id}', { ...at(id), body: { ...POST, version: 1 } })).response.status;
  expect([await patch(asVisitor(portal)), await patch(stranger), await patch(ida)]).toEqual([401, 404, 403]);
  expect((await Promise.all([patch(paula), patch(paula)])).sort()).toEqual([200, 409]);
  expect((await paula.POST('/api/social-posts/{id}/release', at(id))).response.status).toBe(403);
  const draft = await guest.POST('/api/social-posts', { body: { ...POST, workingGroupId: group.id } });
  expect(draft.response.status).toBe(403);
  const foreign = await createPicture(portal, await createWorkingGroup(portal));
  const { error } = await paula.POST('/api/social-posts', {
    body: { ...POST, workingGroupId: group.id, pictureId: foreign.id, eventId: foreign.id },
  });
  expect(error).toMatchObject({ errors: [{ pointer: '#/eventId' }] });
});

test('too long a text is kept, but does not go out; what somebody else changes is released anew', async () => {
  const { group, hanna, paula } = await newGroup();
  const texts = [{ channel: 'mastodon' as const, text: 'x'.repeat(501) }];
  const { id } = await drafted(paula, group.id, { texts });
  const release = () => hanna.POST('/api/social-posts/{id}/release', at(id));
  expect((await release()).error).toMatchObject({ type: '/problems/social-text-too-long', channel: 'mastodon' });
  await paula.PATCH('/api/social-posts/{id}', { ...at(id), body: { ...POST, version: 1 } });
  expect((await release()).data).toMatchObject({ isReady: true, phase: 'ready' });
  const changed = await paula.PATCH('/api/social-posts/{id}', {
    ...at(id),
    body: { ...POST, title: 'Neu', version: 3 },
  });
  expect(changed.data).toMatchObject({ isReady: false, phase: 'draft' });
});

test('copied by hand it stands with its address, and a slip is undone', async () => {
  const { group, hanna } = await newGroup();
  const { id } = await drafted(hanna, group.id);
  const note = () =>
    hanna.PUT('/api/social-posts/{id}/texts/{channel}/publication', {
      ...on(id, 'instagram'),
      body: { url: 'https://instagram.example/p/1' },
    });
  expect((await note()).error).toMatchObject({ type: '/problems/social-post-not-ready' });
  await hanna.POST('/api/social-posts/{id}/release', at(id));
  const noted = (await note()).data?.texts.find(({ channel }) => channel === 'instagram');
  expect(noted).toMatchObject({ state: 'published', publishedUrl: 'https://instagram.example/p/1' });
  expect((await note()).error).toMatchObject({ type: '/problems/social-text-is-out' });
  const texts = POST.texts.map((text) => ({ ...text, text: 'Anders' }));
  const patched = await hanna.PATCH('/api/social-posts/{id}', { ...at(id), body: { ...POST, texts, version: 2 } });
  expect(patched.error).toMatchObject({ type: '/problems/social-text-is-out' });
  expect((await hanna.DELETE('/api/social-posts/{id}', at(id))).response.status).toBe(409);
  await hanna.DELETE('/api/social-posts/{id}/texts/{channel}/publication', on(id, 'instagram'));
  expect((await hanna.DELETE('/api/social-posts/{id}', at(id))).response.status).toBe(204);
});

test('at its time it is sent once, with the alternative text, however many replicas try', async () => {
  const { group, hanna } = await newGroup();
  const { id: pictureId } = await createPicture(portal, group);
  const { id } = await drafted(hanna, group.id, { pictureId, plannedFor: '2026-11-22T13:00' });
  await send();
  expect(mastodon.statuses).toEqual([]);
  await hanna.POST('/api/social-posts/{id}/release', at(id));
  await send();
  expect(mastodon.statuses).toEqual([]);
  portal.clock.set('2026-11-22T12:00:00Z');
  await Promise.all([send(), send(), send()]);
  expect(mastodon.statuses).toMatchObject([{ text: POST.texts[0]?.text, mediaIds: ['m1'] }]);
  expect(mastodon.pictures).toEqual(['Ein Dorfplatz mit Linde']);
  expect(await mastodonText(hanna, id)).toMatchObject({
    ...{ state: 'published', publishedUrl: 'https://social.example/@klima/1', isUnderWay: false },
  });
});

test('an answer that gets lost publishes nothing twice; a server that is down is tried again', async () => {
  const { group, hanna } = await newGroup();
  const { id } = await drafted(hanna, group.id, { plannedFor: '2026-11-22T11:30' });
  await hanna.POST('/api/social-posts/{id}/release', at(id));
  mastodon.loses = true;
  await send();
  expect(await mastodonText(hanna, id)).toMatchObject({ state: 'draft', isUnderWay: true, failure: 'unreachable' });
  mastodon.failing = [503];
  portal.clock.set('2026-11-22T11:02:00Z');
  await send();
  portal.clock.set('2026-11-22T11:08:00Z');
  await send();
  expect(await mastodonText(hanna, id)).toMatchObject({ state: 'published', failure: null });
  expect(mastodon.statuses).toHaveLength(1);
});

test('a server that says no is not asked again, until somebody does', async () => {
  const { group, hanna } = await newGroup();
  const { id } = await drafted(hanna, group.id);
  const dispatch = () => hanna.POST('/api/social-posts/{id}/dispatch', at(id));
  expect((await dispatch()).error).toMatchObject({ type: '/problems/social-post-not-ready' });
  await hanna.POST('/api/social-posts/{id}/release', at(id));
  mastodon.failing = [422];
  expect((await dispatch()).response.status).toBe(201);
  await until(async () => (await mastodonText(hanna, id))?.state === 'failed');
  expect(await mastodonText(hanna, id)).toMatchObject({ failure: 'refused', isUnderWay: false });
  expect((await dispatch()).response.status).toBe(201);
  await until(async () => (await mastodonText(hanna, id))?.state === 'published');
  expect(mastodon.statuses).toHaveLength(1);
});

test('taken back it is deleted there, and a withdrawn picture takes its posts along', async () => {
  const { group, hanna } = await newGroup();
  const { id: pictureId } = await createPicture(portal, group);
  const publish = async (given: object = {}) => {
    const { id } = await drafted(hanna, group.id, { texts: [POST.texts[0]], ...given });
    await hanna.POST('/api/social-posts/{id}/release', at(id));
    await hanna.POST('/api/social-posts/{id}/dispatch', at(id));
    await until(async () => (await mastodonText(hanna, id))?.state === 'published');
    return id;
  };
  const plain = await publish();
  const shown = await publish({ pictureId, texts: [{ channel: 'mastodon', text: 'Mit Bild' }] });
  await hanna.POST('/api/social-posts/{id}/texts/{channel}/withdrawal', on(plain, 'mastodon'));
  await until(() => mastodon.deleted.length === 1);
  await hanna.POST('/api/pictures/{id}/withdrawal', at(pictureId));
  await until(() => mastodon.deleted.length === 2);
  expect(mastodon.deleted).toEqual(['1', '2']);
  expect(await mastodonText(hanna, shown)).toMatchObject({ state: 'withdrawn' });
  expect(await show(hanna, shown)).toMatchObject({ mayShowPicture: false });
});

test('what shows a picture is deleted there once its last day is over, however often the server says no', async () => {
  const { group, hanna } = await newGroup();
  const picture = await createPicture(portal, group, { validUntil: new Date('2026-11-22') });
  const { id } = await drafted(hanna, group.id, { pictureId: picture.id, texts: [POST.texts[0]] });
  await hanna.POST('/api/social-posts/{id}/release', at(id));
  await hanna.POST('/api/social-posts/{id}/dispatch', at(id));
  await until(async () => (await mastodonText(hanna, id))?.state === 'published');
  const sending = portal.app.get(SendingService);
  const text = () => portal.database.client.socialText.findFirstOrThrow({ where: { postId: id } });
  await sending.followPictures();
  expect(await text()).toMatchObject({ state: 'published' });
  portal.clock.set('2026-11-22T23:30:00Z');
  mastodon.failing = [503, 403];
  await Promise.all([sending.followPictures(), sending.followPictures()]);
  await until(async () => (await text()).failure === 'unreachable');
  portal.clock.set('2026-11-22T23:32:00Z');
  await send();
  expect(mastodon.deleted).toEqual([]);
  expect(await text()).toMatchObject({ state: 'withdrawn', remoteId: '1', failure: 'refused', nextTryAt: null });
  portal.clock.set('2026-11-23T03:37:00Z');
  await portal.app.get(SendingRepository).removeAnew(portal.clock.now());
  await send();
  await sending.followPictures();
  await send();
  expect(mastodon.deleted).toEqual(['1']);
  expect(await text()).toMatchObject({ state: 'withdrawn', remoteId: null, failure: null, nextTryAt: null });
});

test('the editorial calendar tells what goes out in a month of the region, of what one may see', async () => {
  const { group, hanna, paula } = await newGroup();
  await drafted(paula, group.id, { plannedFor: '2027-03-01T00:00', title: 'Erster' });
  await drafted(paula, group.id, { plannedFor: '2027-03-31T23:59', title: 'Letzter' });
  await drafted(paula, group.id, { plannedFor: '2027-04-01T00:00', title: 'April' });
  const query = (month: string) => ({ params: { query: { workingGroupId: group.id, month } } });
  const { data } = await paula.GET('/api/editorial-calendar', query('2027-03'));
  expect(data).toEqual({
    items: [
      expect.objectContaining({ kind: 'social_post', title: 'Erster', at: '2027-02-28T23:00:00.000Z', state: 'draft' }),
      expect.objectContaining({ kind: 'social_post', title: 'Letzter', at: '2027-03-31T21:59:00.000Z' }),
    ],
    abilities: { draftPost: true },
  });
  expect((await hanna.GET('/api/editorial-calendar', query('2027-13'))).response.status).toBe(422);
  const { hanna: stranger } = await newGroup();
  expect((await stranger.GET('/api/editorial-calendar', query('2027-03'))).response.status).toBe(404);
  expect((await asVisitor(portal).GET('/api/editorial-calendar', query('2027-03'))).response.status).toBe(401);
});
