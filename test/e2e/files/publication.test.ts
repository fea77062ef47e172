import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, asVisitor, jsonBody } from '../../support/as.js';
import { asStranger, createTalkOfGroup } from '../../support/factories/scenes.js';
import { addFile, addReleasedFile, pdf, upload, versionOf } from '../../support/factories/talks.js';

const portal = useApp();

const setting = async () => ({ ...(await createTalkOfGroup(portal)), stranger: await asStranger(portal) });

const at = (id: string) => ({ params: { path: { id } } });
const publish = (api: Api, { id, version }: { id: string; version: number }, publishedFrom: string | null) =>
  api.PATCH('/api/files/{id}', { ...at(id), body: { publishedFrom, version } });

/** Every address at which something of a file can be had. */
const addresses = (id: string) =>
  [
    'content',
    'content?number=1',
    'content?disposition=inline',
    'pdf',
    'pages',
    'pages/1/image',
    'pages/1/image?width=320',
  ].map((part) => `/api/files/${id}/${part}`);
const statusesOf = (api: Api, id: string) =>
  Promise.all(addresses(id).map(async (address) => (await api.raw(address)).status));

/** A processed page with its picture, as the worker leaves it. */
async function addPage(fileId: string) {
  const { client } = portal.database;
  const version = await client.fileVersion.findFirstOrThrow({ where: { fileId }, orderBy: { number: 'desc' } });
  await client.filePage.create({ data: { versionId: version.id, number: 1, text: 'Wärme' } });
  await client.pageImage.createMany({
    data: [320, 1280].map((width) => ({
      versionId: version.id,
      pageNumber: 1,
      width,
      height: width,
      storageKey: `${version.storageKey}-${width}`,
      size: 1,
      sha256: 'a'.repeat(64),
    })),
  });
}

test('until its day of publication readers know of a file and cannot open it', async () => {
  portal.clock.set('2026-11-22T20:00:00Z');
  const { talk, coordinator, member } = await setting();
  const file = await addReleasedFile(coordinator, talk);
  const { data, response } = await publish(coordinator, file, '2026-11-23');
  expect(response.status).toBe(200);
  expect(data).toMatchObject({
    state: 'embargoed',
    publishedFrom: '2026-11-23',
    version: file.version + 1,
    abilities: { open: true, update: true, requestAccessibleVersion: false },
  });
  const seen = await member.GET('/api/talks/{id}', at(talk.id));
  expect(seen.data?.files).toMatchObject([
    {
      state: 'embargoed',
      publishedFrom: '2026-11-23',
      abilities: { open: false, update: false, requestAccessibleVersion: false },
    },
  ]);
  expect(new Set(await statusesOf(member, file.id))).toEqual(new Set([404]));
  expect((await member.GET('/api/files/{id}', at(file.id))).response.status).toBe(404);
  const list = await member.GET('/api/talks', { params: { query: { hasSlides: 'true' } } });
  expect(list.data?.items).toEqual([]);

  portal.clock.set('2026-11-22T23:00:00Z');
  expect((await member.raw(`/api/files/${file.id}/content`)).status).toBe(200);
  const later = await member.GET('/api/talks', { params: { query: { hasSlides: 'true' } } });
  expect(later.data?.items).toMatchObject([{ id: talk.id, fileCount: 1 }]);
});

test('who manages a file opens each of its versions, readers the newest alone', async () => {
  const { talk, coordinator, member } = await setting();
  const file = await addReleasedFile(coordinator, talk, 'Entwurf.pdf');
  await upload(coordinator, versionOf(talk, file), 'Endfassung.pdf', pdf());
  const old = await coordinator.raw(`/api/files/${file.id}/content?number=1`);
  expect([old.status, old.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('Entwurf.pdf')]);
  expect((await coordinator.raw(`/api/files/${file.id}/content?number=3`)).status).toBe(404);
  expect((await member.raw(`/api/files/${file.id}/content?number=1`)).status).toBe(404);
});

test('withdrawn is gone at every address within one request, for everybody who knew of it', async () => {
  const { talk, coordinator, member, stranger } = await setting();
  const file = await addReleasedFile(coordinator, talk);
  await upload(coordinator, versionOf(talk, file), 'Endfassung.pdf', pdf());
  await addPage(file.id);
  await coordinator.POST('/api/files/{id}/withdrawal', at(file.id));
  const every = addresses(file.id);
  expect(await statusesOf(member, file.id)).toEqual(every.map(() => 410));
  expect(await statusesOf(coordinator, file.id)).toEqual(every.map(() => 410));
  expect(await statusesOf(stranger, file.id)).toEqual(every.map(() => 404));
  expect(await statusesOf(asVisitor(portal), file.id)).toEqual(every.map(() => 401));
  const late = await publish(coordinator, { id: file.id, version: 4 }, null);
  expect(late.error).toMatchObject({ status: 409, type: '/problems/file-already-withdrawn' });
});

test('a file stands in for another of the same talk, in one step', async () => {
  const { talk, coordinator, member, stranger } = await setting();
  const slides = await addReleasedFile(coordinator, talk);
  const text = await addReleasedFile(coordinator, talk, 'Vorlesefassung.pdf');
  const send = (api: Api, id: string, body: unknown) => api.raw(`/api/files/${id}`, jsonBody('PATCH', body));
  const set = async (id: string, alternativeOfId: string, version: number) =>
    (await send(coordinator, id, { alternativeOfId, version })).json();
  expect(await set(text.id, slides.id, text.version)).toMatchObject({ alternativeOfId: slides.id });
  const seen = await member.GET('/api/talks/{id}', at(talk.id));
  expect(seen.data?.files.map(({ alternativeOfId }) => alternativeOfId)).toEqual([null, slides.id]);

  const refused = { status: 422, errors: [{ pointer: '#/alternativeOfId' }] };
  expect(await set(slides.id, slides.id, slides.version)).toMatchObject(refused);
  expect(await set(slides.id, text.id, slides.version)).toMatchObject(refused);
  const others = await createTalkOfGroup(portal);
  const other = await addFile(others.coordinator, others.talk);
  expect(await set(slides.id, other.id, slides.version)).toMatchObject(refused);
  expect(
    await (await send(coordinator, slides.id, { publishedFrom: '3.12.2026', version: 1, secret: 1 })).json(),
  ).toMatchObject({
    status: 422,
    errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/publishedFrom' })]),
  });
  expect((await send(coordinator, slides.id, { publishedFrom: null, version: 99 })).status).toBe(409);
  expect((await send(member, slides.id, { publishedFrom: null, version: slides.version })).status).toBe(403);
  expect((await send(stranger, slides.id, { publishedFrom: null, version: slides.version })).status).toBe(404);
});
