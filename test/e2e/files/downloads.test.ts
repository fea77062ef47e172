import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, addReleasedFile, createTalk, pdf, upload, versionOf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { officeFile } from '../../support/zip.js';

const portal = useApp();

async function newTalk() {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const member = await as(portal, await createMemberOf(portal, group));
  return { group, talk, coordinator, member };
}

const fetchContent = (api: Api, id: string, headers: Record<string, string> = {}, query = '') =>
  api.raw(`/api/files/${id}/content${query}`, { headers });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

test('a member downloads the very bytes, under their name', async () => {
  const { talk, coordinator, member } = await newTalk();
  const bytes = Buffer.concat([pdf(), randomBytes(3_000_000)]);
  const file = await addReleasedFile(coordinator, talk, 'Wärmeplanung – „Folien“.pdf', bytes);
  const response = await fetchContent(member, file.id);
  expect(response.status).toBe(200);
  expect((await bytesOf(response)).equals(bytes)).toBe(true);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition':
      'attachment; filename="Warmeplanung _ _Folien_.pdf"; ' +
      "filename*=UTF-8''W%C3%A4rmeplanung%20%E2%80%93%20%E2%80%9EFolien%E2%80%9C.pdf",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    vary: expect.stringContaining('Cookie'),
    etag: `"${file.sha256}"`,
    'last-modified': 'Sun, 22 Nov 2026 11:00:00 GMT',
    'accept-ranges': 'bytes',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
});

test('a name within Latin 1 is told in UTF-8, too', async () => {
  const { talk, coordinator } = await newTalk();
  const file = await addFile(coordinator, talk, 'Übersicht.pdf');
  const { headers } = await fetchContent(coordinator, file.id);
  const names = `filename="Ubersicht.pdf"; filename*=UTF-8''%C3%9Cbersicht.pdf`;
  expect(headers.get('content-disposition')).toBe(`attachment; ${names}`);
});

test('HEAD tells the same without the bytes', async () => {
  const { talk, coordinator, member } = await newTalk();
  const bytes = pdf();
  const { id, sha256 } = await addReleasedFile(coordinator, talk, 'Folien.pdf', bytes);
  const response = await member.raw(`/api/files/${id}/content`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(String(bytes.length));
  expect(response.headers.get('etag')).toBe(`"${sha256}"`);
  expect((await bytesOf(response)).length).toBe(0);
});

test('parts and conditions are answered as the standard says', async () => {
  const { talk, coordinator, member } = await newTalk();
  const bytes = pdf(10_000);
  const { id, sha256 } = await addReleasedFile(coordinator, talk, 'Folien.pdf', bytes);
  const part = await fetchContent(member, id, { range: 'bytes=100-199' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(`bytes 100-199/${bytes.length}`);
  expect((await bytesOf(part)).equals(bytes.subarray(100, 200))).toBe(true);
  const tail = await fetchContent(member, id, { range: 'bytes=-10', 'if-range': `"${sha256}"` });
  expect((await bytesOf(tail)).equals(bytes.subarray(-10))).toBe(true);
  const beyond = await fetchContent(member, id, { range: 'bytes=99999-' });
  expect(beyond.status).toBe(416);
  expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
  const known = await fetchContent(member, id, { 'if-none-match': `"${sha256}"` });
  expect(known.status).toBe(304);
  expect((await bytesOf(known)).length).toBe(0);
  const other = await fetchContent(member, id, { range: 'bytes=0-9', 'if-range': '"other"' });
  expect([other.status, (await bytesOf(other)).length]).toEqual([200, bytes.length]);
});

test('a download that is broken off can be continued', async () => {
  const { talk, coordinator, member } = await newTalk();
  const bytes = Buffer.concat([pdf(), randomBytes(5_000_000)]);
  const { id } = await addReleasedFile(coordinator, talk, 'Folien.pdf', bytes);
  const first = await new Promise<Buffer>((resolve, reject) => {
    const call = request(`${portal.url}/api/files/${id}/content`, { headers: { cookie: member.cookie } }, (response) =>
      response.once('data', (chunk: Buffer) => {
        resolve(chunk);
        call.destroy();
      }),
    );
    call.once('error', reject).end();
  });
  const rest = await fetchContent(member, id, { range: `bytes=${first.length}-` });
  expect(Buffer.concat([first, await bytesOf(rest)]).equals(bytes)).toBe(true);
});

test('only what browsers show safely is given out to be shown', async () => {
  const { talk, coordinator } = await newTalk();
  const slides = await addFile(coordinator, talk, 'Folien.pptx', officeFile('pptx'));
  const paper = await addFile(coordinator, talk, 'Papier.pdf');
  const disposition = async (id: string) =>
    (await fetchContent(coordinator, id, {}, '?disposition=inline')).headers.get('content-disposition');
  expect(await disposition(slides.id)).toBe('attachment; filename="Folien.pptx"');
  expect(await disposition(paper.id)).toBe('inline; filename="Papier.pdf"');
});

test('without a release the content exists for the coordination only', async () => {
  const { group, talk, coordinator, member } = await newTalk();
  const file = await addFile(coordinator, talk);
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  const minuteTaker = await as(portal, await createMemberOf(portal, group, 'minute_taker'));
  const administrator = await as(portal, await createMemberOf(portal, group, 'guest', { isAdministrator: true }));
  const status = async (api: Api) => (await fetchContent(api, file.id)).status;
  expect(await status(asVisitor(portal))).toBe(401);
  expect(await status(stranger)).toBe(404);
  expect(await status(member)).toBe(404);
  expect(await status(minuteTaker)).toBe(404);
  expect(await status(administrator)).toBe(404);
  expect(await status(coordinator)).toBe(200);
});

test('older versions stay with the coordination', async () => {
  const { talk, coordinator, member } = await newTalk();
  const old = pdf();
  const file = await addReleasedFile(coordinator, talk, 'Folien.pdf', old);
  expect((await upload(coordinator, versionOf(talk, file), 'Folien neu.pdf', pdf())).status).toBe(200);
  const before = await fetchContent(coordinator, file.id, {}, '?number=1');
  expect((await bytesOf(before)).equals(old)).toBe(true);
  expect((await fetchContent(member, file.id, {}, '?number=1')).status).toBe(404);
  expect((await fetchContent(coordinator, file.id, {}, '?number=3')).status).toBe(404);
  expect((await fetchContent(coordinator, file.id, {}, '?number=x')).status).toBe(422);
  expect((await fetchContent(coordinator, file.id, {}, '?disposition=both')).status).toBe(422);
  expect((await fetchContent(coordinator, 'x')).status).toBe(422);
});

test('bytes that the store has lost are an honest failure', async () => {
  const { talk, coordinator } = await newTalk();
  const file = await addFile(coordinator, talk);
  await portal.database.client.fileVersion.updateMany({ data: { storageKey: 'ffffffff-lost' } });
  const response = await fetchContent(coordinator, file.id);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ type: '/problems/stored-object-missing' });
});

test('many downloads at once are all complete', async () => {
  const { talk, coordinator, member } = await newTalk();
  const bytes = Buffer.concat([pdf(), randomBytes(1_000_000)]);
  const { id } = await addReleasedFile(coordinator, talk, 'Folien.pdf', bytes);
  const all = await Promise.all(Array.from({ length: 50 }, async () => bytesOf(await fetchContent(member, id))));
  expect(all.every((one) => one.equals(bytes))).toBe(true);
});
