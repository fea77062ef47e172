import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { type ClientRequest, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test } from '@jest/globals';
import { TransferSweepService } from '../../../server/src/files/uploads/transfer-sweep.service.js';
import { StorageFull } from '../../../server/src/platform/errors/domain-error.js';
import { UploadSpace } from '../../../server/src/platform/uploads/upload-space.js';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, createTalk, filesOf, pdf, versionOf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { asSpeaker } from '../../support/speaker.js';
import { beginUpload, cancelUpload, sendPiece, TUS, uploadMetadata, uploadOffset } from '../../support/uploads.js';

const portal = useApp();
beforeEach(async () => {
  for (const name of await waiting()) await rm(join(portal.dataFolder, 'uploads', name));
});

async function newTalk() {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await createMemberOf(portal, group, 'coordinator');
  return { group, talk, coordinator, api: await as(portal, coordinator) };
}

async function begin(api: Api, talk: { id: string }, size: number, name = 'Folien.pdf'): Promise<string> {
  const response = await beginUpload(api, filesOf(talk), name, size);
  expect(response.status).toBe(201);
  return response.headers.get('location') ?? '';
}

/** What lies aside. */
const waiting = () => readdir(join(portal.dataFolder, 'uploads')).catch(() => []);
const fileCount = () => portal.database.client.file.count();

test('an upload is announced, sent in pieces and answered with the file, at an address nobody can guess', async () => {
  const { talk, api } = await newTalk();
  const bytes = pdf();
  const response = await beginUpload(api, filesOf(talk), 'Folien.pdf', bytes.length);
  const address = response.headers.get('location') ?? '';
  expect(address).toMatch(/^\/api\/uploads\/[\w-]{43}$/);
  expect(response.headers.get('upload-expires')).toBe('Mon, 23 Nov 2026 11:00:00 GMT');
  const first = await sendPiece(api, address, 0, bytes.subarray(0, 1000));
  expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '1000']);
  expect(await uploadOffset(api, address)).toBe(1000);
  const last = await sendPiece(api, address, 1000, bytes.subarray(1000));
  expect(last.status).toBe(200);
  const file = await last.json();
  expect(file).toMatchObject({ fileName: 'Folien.pdf', size: bytes.length, state: 'rights_pending' });
  const content = await api.raw(`/api/files/${file.id}/content`);
  expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true);
  expect(await waiting()).toEqual([]);
});

test('whoever did not hear the answer asks again, as often as needed, and there is one file', async () => {
  const { talk, api } = await newTalk();
  const bytes = pdf();
  const address = await begin(api, talk, bytes.length);
  const { id } = await (await sendPiece(api, address, 0, bytes)).json();
  expect(await uploadOffset(api, address)).toBe(bytes.length);
  const again = await Promise.all([1, 2, 3].map(() => sendPiece(api, address, bytes.length, Buffer.alloc(0))));
  expect(await Promise.all(again.map(async (answer) => (await answer.json()).id))).toEqual([id, id, id]);
  expect((await sendPiece(api, address, 0, bytes)).status).toBe(409);
  expect(await fileCount()).toBe(1);
});

/** A piece of which a part arrives; the connection stays open. */
async function sendInPart(api: Api, address: string, bytes: Buffer, part: number): Promise<ClientRequest> {
  const sending = httpRequest(`${portal.url}${address}`, {
    method: 'PATCH',
    headers: {
      ...TUS,
      cookie: api.cookie,
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
      'content-length': bytes.length,
    },
  });
  sending.on('error', () => undefined);
  sending.write(bytes.subarray(0, part));
  while ((await readSize(address)) < part) await pause(10);
  return sending;
}

const readSize = async (address: string): Promise<number> =>
  (await stat(join(portal.dataFolder, 'uploads', address.split('/').at(-1) ?? ''))).size;

test('a client that goes away goes on from where it was', async () => {
  const { talk, api } = await newTalk();
  const bytes = pdf(400_000);
  const address = await begin(api, talk, bytes.length);
  const call = await sendInPart(api, address, bytes, 200_000);
  call.destroy();
  expect(await uploadOffset(api, address)).toBe(200_000);
  expect((await sendPiece(api, address, 200_000, bytes.subarray(200_000))).status).toBe(200);
});

test('a connection that is dead without knowing makes way for the next', async () => {
  const { talk, api } = await newTalk();
  const bytes = pdf(300_000);
  const address = await begin(api, talk, bytes.length);
  const dead = await sendInPart(api, address, bytes, 100_000);
  const offset = await uploadOffset(api, address);
  expect(offset).toBe(100_000);
  expect((await sendPiece(api, address, 100_000, bytes.subarray(100_000))).status).toBe(200);
  dead.destroy();
});

test('somebody else’s upload does not exist, and a visitor has none', async () => {
  const { group, talk, api } = await newTalk();
  const address = await begin(api, talk, 10);
  const colleague = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const statuses = async (by: Api) => [
    (await by.raw(address, { method: 'HEAD', headers: TUS })).status,
    (await sendPiece(by, address, 0, Buffer.from('x'))).status,
    (await cancelUpload(by, address)).status,
  ];
  expect(await statuses(colleague)).toEqual([404, 404, 404]);
  expect(await statuses(asVisitor(portal))).toEqual([401, 401, 401]);
  expect(await uploadOffset(api, address)).toBe(0);
});

test('rights that end meanwhile end the upload', async () => {
  const { group, talk, coordinator, api } = await newTalk();
  const bytes = pdf();
  const address = await begin(api, talk, bytes.length);
  await sendPiece(api, address, 0, bytes.subarray(0, 100));
  await portal.database.client.membership.updateMany({ where: { memberId: coordinator.id }, data: { role: 'member' } });
  expect((await sendPiece(api, address, 100, bytes.subarray(100))).status).toBe(403);
  await portal.database.client.membership.deleteMany({ where: { memberId: coordinator.id, workingGroupId: group.id } });
  expect((await api.raw(address, { method: 'HEAD', headers: TUS })).status).toBe(404);
  expect(await fileCount()).toBe(0);
});

test('what is withdrawn meanwhile gets no next version', async () => {
  const { talk, api } = await newTalk();
  const file = await addFile(api, talk);
  const bytes = pdf();
  const begun = await beginUpload(api, versionOf(talk, file), 'Neu.pdf', bytes.length);
  await api.POST('/api/files/{id}/withdrawal', { params: { path: { id: file.id } } });
  expect((await sendPiece(api, begun.headers.get('location') ?? '', 0, bytes)).status).toBe(409);
});

test.each([
  ['Folien.pptm', 2000, 415, 'file-refused-macros'],
  ['Folien.pdf', 0, 422, 'file-empty'],
  ['Folien.pdf', 100_000_001, 413, 'upload-too-large'],
])('%s of %d bytes is refused before a byte is sent', async (name, size, status, code) => {
  const { talk, api } = await newTalk();
  const response = await beginUpload(api, filesOf(talk), name, size);
  expect({ status: response.status, ...(await response.json()) }).toMatchObject({ status, type: `/problems/${code}` });
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await waiting()).toEqual([]);
  expect(await portal.database.client.upload.count()).toBe(0);
});

test('refused content leaves nothing', async () => {
  const { talk, api } = await newTalk();
  const bytes = Buffer.from('<html><script>alert(1)</script></html>');
  const address = await begin(api, talk, bytes.length);
  const refused = await sendPiece(api, address, 0, bytes);
  expect({ status: refused.status, ...(await refused.json()) }).toMatchObject({
    type: '/problems/file-refused-mismatch',
  });
  expect(await waiting()).toEqual([]);
  expect(await uploadOffset(api, address)).toBeUndefined();
});

test('given up, or not gone on with for a day, it is gone, bytes and all', async () => {
  const { talk, api } = await newTalk();
  expect((await cancelUpload(api, await begin(api, talk, 10))).status).toBe(204);
  expect(await waiting()).toEqual([]);
  const address = await begin(api, talk, 1000);
  await sendPiece(api, address, 0, Buffer.alloc(10));
  await portal.app.get(TransferSweepService).sweep();
  expect(await uploadOffset(api, address)).toBe(10);
  await portal.database.client.upload.updateMany({ data: { expiresAt: portal.clock.now() } });
  expect((await api.raw(address, { method: 'HEAD', headers: TUS })).status).toBe(410);
  await portal.app.get(TransferSweepService).sweep();
  expect(await waiting()).toEqual([]);
  expect((await api.raw(address, { method: 'HEAD', headers: TUS })).status).toBe(404);
});

test('given up while a file is made of it, it is the one or the other', async () => {
  const { talk, api } = await newTalk();
  const ends = Array.from({ length: 6 }, async (_, at) => {
    const bytes = pdf();
    const address = await begin(api, talk, bytes.length, `Teil ${at}.pdf`);
    const sent = sendPiece(api, address, 0, bytes);
    await pause(at * 10);
    return [(await cancelUpload(api, address)).status, (await sent).status];
  });
  const statuses = (await Promise.all(ends)).flat();
  expect(statuses.filter((status) => ![200, 204, 404, 410].includes(status))).toEqual([]);
  expect(await waiting()).toEqual([]);
});

test('an upload that cannot even begin leaves nothing', async () => {
  const { talk, api } = await newTalk();
  const { store } = portal.app.get(UploadSpace);
  const create = store.create.bind(store);
  store.create = async (upload) => {
    await create(upload);
    throw new StorageFull();
  };
  const refused = await beginUpload(api, filesOf(talk), 'Folien.pdf', 10);
  store.create = create;
  expect(refused.status).toBe(507);
  expect([await waiting(), await portal.database.client.upload.count()]).toEqual([[], 0]);
});

test('what no tus client sends is refused in plain words', async () => {
  const { talk, api } = await newTalk();
  const address = await begin(api, talk, 10);
  const statusOf = async (path: string, init: RequestInit) => (await api.raw(path, init)).status;
  expect(await statusOf(address, { method: 'HEAD' })).toBe(412);
  expect(await statusOf(address, { method: 'PATCH', headers: { ...TUS, 'upload-offset': '0' } })).toBe(400);
  expect((await sendPiece(api, address, 5, Buffer.alloc(1))).status).toBe(409);
  expect((await sendPiece(api, address, 0, Buffer.alloc(11))).status).toBe(413);
  expect(await statusOf('/api/uploads', { method: 'POST', headers: { ...TUS, 'upload-length': '5' } })).toBe(422);
  expect(await statusOf('/api/uploads/x', { method: 'HEAD', headers: TUS })).toBe(422);
  const bad = {
    ...TUS,
    'upload-length': '1.5',
    'upload-metadata': uploadMetadata({ ...filesOf(talk), filename: 'a.pdf' }),
  };
  expect(await statusOf('/api/uploads', { method: 'POST', headers: bad })).toBe(422);
});

test('no other site gets in, and nothing is opened to one', async () => {
  const { talk, api } = await newTalk();
  const address = await begin(api, talk, 10);
  const foreign = { ...TUS, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' };
  for (const method of ['POST', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
    const answer = await api.raw(method === 'POST' ? '/api/uploads' : address, { method, headers: foreign });
    if (method !== 'OPTIONS' && method !== 'HEAD') expect(answer.status).toBe(403);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  }
});

test('thirty uploads at once by a link for five store exactly five', async () => {
  const { talk } = await newTalk();
  const speaker = await asSpeaker(portal, talk);
  const papers = Array.from({ length: 30 }, () => pdf());
  const begun = await Promise.all(
    papers.map((bytes, at) => beginUpload(speaker, filesOf(talk), `Teil ${at}.pdf`, bytes.length)),
  );
  const addresses = begun.map(({ headers }) => headers.get('location') ?? '');
  expect(addresses.join()).not.toContain(speaker.token);
  const answers = await Promise.all(papers.map((bytes, at) => sendPiece(speaker, addresses[at] ?? '', 0, bytes)));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(5);
  expect(statuses.filter((status) => status === 409)).toHaveLength(25);
  expect(await fileCount()).toBe(5);
  expect(await waiting()).toEqual([]);
  const late = await beginUpload(speaker, filesOf(talk), 'Noch eins.pdf', 10);
  expect((await late.json()).type).toBe('/problems/too-many-files');
  const { id } = await portal.database.client.file.findFirstOrThrow();
  expect((await beginUpload(speaker, { fileId: id }, 'Neu.pdf', 10)).status).toBe(201);
});

test('a speaker’s link opens that talk alone, no cookie stands in for it, and revoked it ends what runs', async () => {
  const { talk, api } = await newTalk();
  const { talk: other } = await newTalk();
  const speaker = await asSpeaker(portal, talk);
  expect((await beginUpload(speaker, filesOf(other), 'Folien.pdf', 10)).status).toBe(404);
  expect((await beginUpload({ raw: api.raw, door: speaker.door }, filesOf(talk), 'Folien.pdf', 10)).status).toBe(410);
  const address = (await beginUpload(speaker, filesOf(talk), 'Folien.pdf', 10)).headers.get('location') ?? '';
  const own = address.replace('speaker-link/', '');
  expect((await api.raw(own, { method: 'HEAD', headers: TUS })).status).toBe(404);
  await portal.database.client.speakerLink.updateMany({ data: { revokedAt: portal.clock.now() } });
  expect((await sendPiece(speaker, address, 0, randomBytes(10))).status).toBe(410);
});
