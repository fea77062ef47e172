import { expect, test } from '@jest/globals';
import { loadImage } from '@napi-rs/canvas';
import { ConsentKeepingService } from '../../server/src/pictures/consents/consent-keeping.service.js';
import { useApp } from '../support/app.js';
import { type Api, asVisitor } from '../support/as.js';
import { createPicture, drawnPicture } from '../support/factories/pictures.js';
import { createSmallGroup } from '../support/factories/small-group.js';
import { pdf, upload } from '../support/factories/talks.js';
import { until } from '../support/until.js';

const portal = useApp({ processesFiles: true, sofficePath: 'off' });

const PICTURE = {
  title: 'Wilhelmsburg im Dunkeln',
  alternativeText: 'Ein Schloss ohne Licht unter Sternen',
  credit: 'Stadt Hilchenbach',
  personsShown: 'none' as const,
};
const CONSENT = {
  personName: 'Vera Vormwald',
  channels: ['website' as const],
  purpose: 'Bericht über die Earth Hour',
  givenOn: '2026-11-20',
  wording: 'Fassung 2026-03',
};
const at = (id: string) => ({ params: { path: { id } } });
const on = (id: string, channel: 'website' | 'press' | 'social_media') => ({ params: { path: { id, channel } } });
const seen = async (id: string, size = 800) => (await asVisitor(portal).raw(`/bilder/${id}/${size}.webp`)).status;

async function added(api: Api, workingGroupId: string, given: object = {}) {
  const { data, response } = await api.POST('/api/pictures', { body: { ...PICTURE, workingGroupId, ...given } });
  if (!data) throw new Error(String(response.status));
  return data;
}

test('a picture comes in, is drawn anew, and is shown once the coordination says so', async () => {
  const { group, people, hanna, paula, guest } = await createSmallGroup(portal);
  const { id } = await added(paula, group.id);
  expect(
    (await upload(paula, { ownerType: 'picture', ownerId: id }, 'burg.png', drawnPicture(2000, 1000))).status,
  ).toBe(200);
  await until(async () => (await paula.GET('/api/pictures/{id}', at(id))).data?.file?.preview === 'ready');
  expect(await seen(id)).toBe(404);
  expect((await paula.PUT('/api/pictures/{id}/channels/{channel}', on(id, 'website'))).response.status).toBe(403);
  expect((await hanna.PUT('/api/pictures/{id}/channels/{channel}', on(id, 'website'))).response.status).toBe(200);
  for (const size of [400, 800, 1600]) {
    const answer = await asVisitor(portal).raw(`/bilder/${id}/${size}.webp`);
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const image = await loadImage(Buffer.from(await answer.arrayBuffer()));
    expect([image.width, image.height]).toEqual([size, size / 2]);
  }
  expect(await seen(id, 500)).toBe(422);
  expect((await guest.GET('/api/pictures', { params: { query: { workingGroupId: group.id } } })).data).toEqual({
    items: [
      {
        ...{ id, workingGroupId: group.id, ...PICTURE, licence: 'all_rights_reserved', licenceNote: '' },
        ...{ isOverviewReviewed: false, takenOn: null, place: '', topics: [], validUntil: null, withdrawnAt: null },
        file: {
          ...{ id: expect.any(String), state: 'released', scan: 'not_scanned', preview: 'ready' },
          ...{ width: 1600, height: 800 },
        },
        showings: [
          { channel: 'website', isReleased: true, isShown: true, obstacle: null },
          { channel: 'press', isReleased: false, isShown: false, obstacle: null },
          { channel: 'social_media', isReleased: false, isShown: false, obstacle: null },
        ],
        consents: [],
        createdBy: expect.objectContaining({ id: people.paula.id }),
        version: 2,
        createdAt: '2026-11-22T11:00:00.000Z',
        abilities: { update: false, upload: false, release: false, withdraw: false, remove: false },
      },
    ],
    uploadLimit: expect.any(Number),
    abilities: { add: false },
  });
});

test('what comes in is a picture, once, from those who keep it', async () => {
  const { group, paula, ida } = await createSmallGroup(portal);
  const { id } = await added(paula, group.id);
  const target = { ownerType: 'picture', ownerId: id };
  expect((await upload(ida, target, 'bild.png', drawnPicture())).status).toBe(403);
  expect((await upload(paula, target, 'bild.pdf', pdf())).status).toBe(422);
  expect((await upload(paula, target, 'bild.png', drawnPicture())).status).toBe(200);
  expect((await upload(paula, target, 'anderes.png', drawnPicture())).status).toBe(403);
  const { data } = await paula.GET('/api/pictures/{id}', at(id));
  const replacing = { ...target, fileId: data?.file?.id ?? '' };
  expect((await upload(paula, replacing, 'anderes.png', drawnPicture())).status).toBe(403);
});

test('it stays behind the wall; who did not bring it changes nothing, and two at once are told', async () => {
  const { group, paula, ida, guest } = await createSmallGroup(portal);
  const { id } = await createPicture(portal, group);
  const { id: own } = await added(paula, group.id);
  const { hanna: stranger } = await createSmallGroup(portal);
  const patch = async (api: Api, picture = own) =>
    (await api.PATCH('/api/pictures/{id}', { ...at(picture), body: { ...PICTURE, version: 1 } })).response.status;
  expect(await patch(asVisitor(portal))).toBe(401);
  expect(await patch(stranger)).toBe(404);
  expect(await patch(ida)).toBe(403);
  expect(await patch(paula, id)).toBe(403);
  const statuses = await Promise.all([patch(paula), patch(paula)]);
  expect(statuses.sort()).toEqual([200, 409]);
  const add = async (api: Api) =>
    (await api.POST('/api/pictures', { body: { ...PICTURE, workingGroupId: group.id } })).response.status;
  expect([await add(guest), await add(stranger)]).toEqual([403, 404]);
});

test('nobody is shown who has not agreed, each channel by itself', async () => {
  const { group, hanna, ida } = await createSmallGroup(portal);
  const { id } = await createPicture(portal, group, { personsShown: 'identifiable', channels: [] });
  const release = async (channel: 'website' | 'press') =>
    (await hanna.PUT('/api/pictures/{id}/channels/{channel}', on(id, channel))).error;
  expect(await release('website')).toMatchObject({
    type: '/problems/picture-not-showable',
    obstacle: 'consent_missing',
  });
  const recorded = await hanna.POST('/api/pictures/{id}/consents', { ...at(id), body: CONSENT });
  expect(recorded.response.status).toBe(201);
  expect(await release('website')).toBeUndefined();
  expect(await release('press')).toMatchObject({ obstacle: 'consent_missing' });
  expect(await seen(id)).toBe(200);
  const others = await ida.GET('/api/pictures/{id}', at(id));
  expect(JSON.stringify(others.data)).not.toContain('Vormwald');
  const again = await hanna.POST('/api/pictures/{id}/consents', { ...at(id), body: CONSENT });
  expect(again.error).toMatchObject({ type: '/problems/consent-already-recorded' });
});

test('a withdrawn consent takes the picture away with the next request, and the log tells without a name', async () => {
  const { group, hanna } = await createSmallGroup(portal);
  const { id } = await createPicture(portal, group, { personsShown: 'identifiable' });
  const { data } = await hanna.POST('/api/pictures/{id}/consents', { ...at(id), body: CONSENT });
  expect(await seen(id)).toBe(200);
  const path = { id, consentId: data?.consents[0]?.id ?? '' };
  await hanna.POST('/api/pictures/{id}/consents/{consentId}/withdrawal', { params: { path } });
  expect(await seen(id)).toBe(410);
  const kept = await hanna.DELETE('/api/pictures/{id}/consents/{consentId}', { params: { path } });
  expect(kept.response.status).toBe(409);
  const log = await portal.database.client.auditEntry.findMany({
    where: { subjectId: id },
    select: { action: true, details: true },
  });
  expect(log.map(({ action }) => action)).toEqual(['picture.consent-recorded', 'picture.consent-withdrawn']);
  expect(JSON.stringify(log)).not.toContain('Vormwald');
  await hanna.DELETE('/api/pictures/{id}/consents/{consentId}/withdrawal', { params: { path } });
  expect(await seen(id)).toBe(200);
});

test('withdrawn is gone everywhere, expired too, and what is in use is not thrown away', async () => {
  const { group, hanna, ida } = await createSmallGroup(portal);
  const { id } = await createPicture(portal, group, { validUntil: new Date('2026-11-22') });
  const { id: held } = await createPicture(portal, group, { channels: ['press'] });
  expect([await seen(id), await seen(held)]).toEqual([200, 404]);
  await hanna.POST('/api/pictures/{id}/withdrawal', at(id));
  expect(await seen(id)).toBe(410);
  expect((await ida.GET('/api/pictures/{id}', at(id))).data?.file).toBeNull();
  await hanna.DELETE('/api/pictures/{id}/withdrawal', at(id));
  expect(await seen(id)).toBe(200);
  await portal.database.client.socialPost.create({
    data: { workingGroupId: group.id, title: 'Beitrag', pictureId: id },
  });
  expect((await hanna.DELETE('/api/pictures/{id}', at(id))).error).toMatchObject({ type: '/problems/picture-in-use' });
  expect((await hanna.DELETE('/api/pictures/{id}', at(held))).response.status).toBe(204);
  expect(await portal.database.client.file.count({ where: { ownerId: held, withdrawnAt: null } })).toBe(0);
  portal.clock.set('2026-11-23T11:00:00Z');
  expect(await seen(id)).toBe(410);
});

test('who agreed is forgotten three years after the picture was last used, and then it is shown nowhere', async () => {
  const { group, hanna } = await createSmallGroup(portal);
  const { client } = portal.database;
  const keeping = portal.app.get(ConsentKeepingService);
  const picture = async (given: Parameters<typeof createPicture>[2]) => {
    const { id } = await createPicture(portal, group, { personsShown: 'identifiable', ...given });
    await hanna.POST('/api/pictures/{id}/consents', { ...at(id), body: CONSENT });
    return id;
  };
  const [used, over, gone, nowhere] = [
    await picture({}),
    await picture({ validUntil: new Date('2023-11-22') }),
    await picture({ withdrawnAt: new Date('2023-11-21T10:00:00Z') }),
    await picture({ channels: [] }),
  ];
  await client.picture.update({ where: { id: nowhere }, data: { updatedAt: new Date('2023-11-21T10:00:00Z') } });
  const left = async () => {
    const found = await client.pictureConsent.findMany({ distinct: ['pictureId'], select: { pictureId: true } });
    return found.map(({ pictureId }) => pictureId).sort();
  };
  await keeping.forgetDue();
  expect(await left()).toEqual([used, over].sort());
  portal.clock.set('2026-11-24T11:00:00Z');
  await Promise.all([keeping.forgetDue(), keeping.forgetDue()]);
  expect(await left()).toEqual([used]);
  const log = await client.auditEntry.findMany({ where: { action: 'picture.consents-forgotten' } });
  expect(log.map(({ subjectId }) => subjectId).sort()).toEqual([over, gone, nowhere].sort());
  expect(JSON.stringify(log.map(({ details }) => details))).not.toContain('Vormwald');
  portal.clock.set('2026-11-22T11:00:00Z');
  const released = await hanna.PUT('/api/pictures/{id}/channels/{channel}', on(nowhere, 'website'));
  expect(released.error).toMatchObject({ obstacle: 'consent_missing' });
});

test('what cannot be is named where it stands, and hostile words stay words', async () => {
  const { group, paula } = await createSmallGroup(portal);
  const refused = async (given: object) => {
    const { error } = await paula.POST('/api/pictures', { body: { ...PICTURE, workingGroupId: group.id, ...given } });
    return error && 'errors' in error && Array.isArray(error.errors) ? error.errors.map(({ pointer }) => pointer) : [];
  };
  expect(await refused({ alternativeText: ' \r\n ' })).toEqual(['#/alternativeText']);
  expect(await refused({ title: 'x'.repeat(300), personsShown: 'many' })).toEqual(['#/title', '#/personsShown']);
  const hostile = await added(paula, group.id, { title: '"><script>\r\nX: y\u202E😀', credit: 'A\r\nB' });
  expect([hostile.title, hostile.credit]).toEqual(['"><script> X: y😀', 'A B']);
});
