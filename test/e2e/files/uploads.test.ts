import { readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, expect, test } from '@jest/globals';
import { SettlementService } from '../../../server/src/files/uploads/settlement.service.js';
import { FileStore } from '../../../server/src/platform/storage/file-store.js';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, createTalk, filesOf, pdf, upload } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { beginUpload } from '../../support/uploads.js';
import { officeFile, openDocument, zip } from '../../support/zip.js';

const LIMIT = 300_000;
const portal = useApp({ uploadLimit: LIMIT });
beforeEach(async () => {
  await rm(join(portal.dataFolder, 'files'), { recursive: true, force: true });
  await rm(join(portal.dataFolder, 'uploads'), { recursive: true, force: true });
});

async function newTalk() {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await createMemberOf(portal, group, 'coordinator');
  return { group, talk, coordinator, api: await as(portal, coordinator) };
}

/** Names of everything that lies in the store, or waits to be whole. */
async function stored(): Promise<string[]> {
  const folders = ['files', 'uploads'].map((name) => join(portal.dataFolder, name));
  const entries = folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []));
  return (await Promise.all(entries)).flat().flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

const keys = async () =>
  (await portal.database.client.fileVersion.findMany()).map(({ storageKey }) => storageKey).sort();

/** Every object has its record and the reverse; nothing is under way. */
async function expectAgreement(): Promise<void> {
  expect((await stored()).sort()).toEqual(await keys());
}

async function refusal(api: Api, talk: { id: string }, name: string, bytes: Buffer) {
  const before = (await stored()).length;
  const response = await upload(api, filesOf(talk), name, bytes);
  expect((await stored()).length).toBe(before);
  const { type, title } = await response.json();
  return { status: response.status, type, title };
}

/** What others make of a file that has just come in. */
const untouched = {
  alternativeOfId: null,
  publishedFrom: null,
  preview: { obstacle: null, pageCount: null, state: expect.any(String) },
  scan: { finding: null, state: 'not_scanned' },
};

test('a file is stored with its checksum and waits for its rights record', async () => {
  const { talk, coordinator, api } = await newTalk();
  const bytes = pdf();
  const response = await upload(api, filesOf(talk), 'Wärmeplanung – Folien.pdf', bytes);
  expect(response.status).toBe(200);
  const uploadedBy = `${coordinator.givenName} ${coordinator.familyName}`;
  const facts = {
    fileName: 'Wärmeplanung – Folien.pdf',
    size: bytes.length,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    uploadedAt: '2026-11-22T11:00:00.000Z',
  };
  expect(await response.json()).toEqual({
    id: expect.any(String),
    ...facts,
    mediaType: 'application/pdf',
    state: 'rights_pending',
    isViewable: true,
    rights: null,
    versions: [{ number: 1, ...facts, uploadedBy }],
    version: 1,
    abilities: expect.objectContaining({ open: true, replace: true, recordRights: true, withdraw: true }),
    ...untouched,
  });
  const [entry] = await portal.database.client.auditEntry.findMany({ where: { action: 'file.added' } });
  expect(entry).toMatchObject({ memberId: coordinator.id, details: { fileName: facts.fileName } });
  await expectAgreement();
});

test('only the coordination of the group uploads', async () => {
  const { group, talk } = await newTalk();
  const send = async (api: Api) => (await upload(api, filesOf(talk), 'a.pdf', pdf())).status;
  expect(await send(asVisitor(portal))).toBe(401);
  expect(await send(await as(portal, await createMemberOf(portal, group)))).toBe(403);
  expect(await send(await as(portal, await createMemberOf(portal, group, 'minute_taker')))).toBe(403);
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator');
  expect(await send(await as(portal, stranger))).toBe(404);
  expect(await keys()).toEqual([]);
});

test('the same bytes once more are the file that is there already', async () => {
  const { talk, api } = await newTalk();
  const bytes = pdf();
  const first = await addFile(api, talk, 'Folien.pdf', bytes);
  const again = await addFile(api, talk, 'Folien (1).pdf', bytes);
  expect(again).toEqual(first);
  await expectAgreement();
});

test('many uploads at once are all kept, in an order of their own, the same bytes only once', async () => {
  const { talk, api } = await newTalk();
  const same = pdf();
  const sent = [...Array.from({ length: 10 }, () => pdf(50_000)), same, same, same];
  const files = await Promise.all(sent.map((bytes, at) => addFile(api, talk, `Teil ${at}.pdf`, bytes)));
  expect(new Set(files.map(({ id }) => id)).size).toBe(11);
  const rows = await portal.database.client.file.findMany({ orderBy: { position: 'asc' } });
  expect(rows.map(({ position }) => position)).toEqual([...Array(11).keys()]);
  await expectAgreement();
});

test.each([
  ['../../etc/Folien.pdf', 'Folien.pdf'],
  ['C:\\Users\\Paula\\Folien.pdf', 'Folien.pdf'],
  ['Ü"; filename=x.html\r\nX: y.pdf', 'Ü"; filename=x.html X: y.pdf'],
  ['Folien\u202Efdp.exe.pdf', 'Folienfdp.exe.pdf'],
  ['Wa\u0308rme\u200B.PDF', 'Wärme.PDF'],
  [`${'ä'.repeat(300)}.pdf`, `${'ä'.repeat(196)}.pdf`],
])('the name %j is kept as %j', async (given, kept) => {
  const { talk, api } = await newTalk();
  const { fileName, id } = await addFile(api, talk, given);
  expect(fileName).toBe(kept);
  const { headers } = await api.raw(`/api/files/${id}/content`);
  expect(headers.get('x')).toBeNull();
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename/);
});

test.each([
  ['a macro presentation', 'Folien.pptm', officeFile('pptm'), 'macros'],
  ['a renamed macro presentation', 'Folien.pptx', officeFile('pptm'), 'macros'],
  ['macros inside', 'Folien.pptx', officeFile('pptx', 'ppt/vbaProject.bin'), 'macros'],
  ['a macro workbook inside', 'Folien.pptx', officeFile('pptx', 'ppt/embeddings/Tabelle.xlsm'), 'macros'],
  ['Basic in OpenDocument', 'Folien.odp', openDocument('presentation', 'Basic/Standard/Modul1.xml'), 'macros'],
  ['an archive', 'Folien.zip', zip([]), 'archive'],
  ['an archive of programs as Word', 'Text.docx', zip([{ name: 'a.exe', content: Buffer.from('MZ') }]), 'suspicious'],
  ['an archive as Word', 'Text.docx', zip([{ name: 'a.txt', content: Buffer.from('a') }]), 'archive'],
  ['Word as PowerPoint', 'Folien.pptx', officeFile('docx'), 'mismatch'],
  ['a drawing', 'Bild.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type'],
  ['a drawing as picture', 'Bild.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'mismatch'],
  ['a page as PDF', 'Folien.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'mismatch'],
  ['a page inside a PDF', 'Folien.pdf', Buffer.from('%PDF-1.7\n<html><script>alert(1)</script>'), 'suspicious'],
  ['a PDF that is an archive too', 'Folien.pdf', Buffer.concat([pdf(), zip([])]), 'suspicious'],
  ['a page', 'Seite.html', Buffer.from('<html></html>'), 'type'],
  ['a program', 'setup.exe', Buffer.from('MZ'), 'type'],
  ['a program as PDF', 'Folien.pdf', Buffer.from('MZ\u0090\0\u0003'), 'mismatch'],
  ['no ending', 'Folien', pdf(), 'type'],
  ['nothing but an ending', '.pdf', pdf(), 'type'],
  ['the old format', 'Folien.ppt', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-format'],
  ['a password', 'Folien.pptx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'protected'],
  ['half a presentation', 'Folien.pptx', officeFile('pptx').subarray(0, 200), 'broken'],
])('%s is refused', async (_, name, bytes, reason) => {
  const { talk, api } = await newTalk();
  const { status, type, title } = await refusal(api, talk, name, bytes);
  expect({ status, type }).toEqual({ status: 415, type: `/problems/file-refused-${reason}` });
  expect(title).toMatch(/Bitte|Erlaubt/);
  expect(await keys()).toEqual([]);
});

test.each([
  ['a bomb', [{ name: 'ppt/media/a.bin', content: Buffer.alloc(1000), claimedSize: 1_500_000_000 }]],
  ['ten thousand parts', Array.from({ length: 10_001 }, () => ({ name: 'a', content: Buffer.alloc(0) }))],
])('%s is refused in time', async (_, parts) => {
  const { talk, api } = await newTalk();
  const began = performance.now();
  const bytes = zip(parts);
  const response = await upload(api, filesOf(talk), 'Folien.pptx', bytes);
  expect(bytes.length > LIMIT ? [413] : [415]).toContain(response.status);
  expect(performance.now() - began).toBeLessThan(2000);
});

test.each([
  ['Folien.pptx', officeFile('pptx', 'ppt/media/Bild.svg')],
  ['Text.docx', officeFile('docx')],
  ['Folien.odp', openDocument('presentation')],
  ['Bild.png', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
  ['Bild.jpeg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')],
])('%s is taken', async (name, bytes) => {
  const { talk, api } = await newTalk();
  expect(await addFile(api, talk, name, bytes)).toMatchObject({ fileName: name, state: 'rights_pending' });
  await expectAgreement();
});

test('an empty file and a missing name are refused', async () => {
  const { talk, api } = await newTalk();
  const empty = await upload(api, filesOf(talk), 'Folien.pdf', Buffer.alloc(0));
  expect({ status: empty.status, ...(await empty.json()) }).toMatchObject({
    status: 422,
    type: '/problems/file-empty',
    title: 'Diese Datei ist leer. Bitte wählen Sie eine andere.',
  });
  const nameless = await beginUpload(api, filesOf(talk), '', 5);
  expect(nameless.status).toBe(422);
  expect(await nameless.json()).toMatchObject({ errors: [{ pointer: '#/filename' }] });
});

type RawAnswer = { answer: string; sent: number; seconds: number };

/** Speaks HTTP by hand: announces a body and sends it until the server ends the connection or all is sent. */
async function speak(head: string[], chunk: Buffer, bytes: number): Promise<RawAnswer> {
  const { hostname, port } = new URL(portal.url);
  const socket = connect(Number(port), hostname);
  const began = performance.now();
  let answer = '';
  let sent = 0;
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  while (sent < bytes && !socket.destroyed) {
    sent += chunk.length;
    if (!socket.write(chunk)) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
  }
  await closed;
  return { answer, sent, seconds: (performance.now() - began) / 1000 };
}

const pieceHead = (address: string) => [
  `PATCH ${address} HTTP/1.1`,
  'Host: portal',
  'Tus-Resumable: 1.0.0',
  'Upload-Offset: 0',
  'Content-Type: application/offset+octet-stream',
];

test.each([
  ['announced', (size: number) => `Content-Length: ${size}`, Buffer.alloc(65_536)],
  [
    'in chunks',
    () => 'Transfer-Encoding: chunked',
    Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(65_536), Buffer.from('\r\n')]),
  ],
])('more than was said, %s, is answered before it is read', async (_, header, chunk) => {
  const { talk, api } = await newTalk();
  const huge = 200_000_000;
  const begun = await beginUpload(api, filesOf(talk), 'Folien.pdf', LIMIT);
  const head = [...pieceHead(begun.headers.get('location') ?? ''), `Cookie: ${api.cookie}`, header(huge)];
  const { answer, sent, seconds } = await speak(head, chunk, huge);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  // What the operating system buffers on both sides comes on top of what was read.
  expect(sent).toBeLessThan(20_000_000);
  expect(seconds).toBeLessThan(5);
});

test('a visitor cannot pour gigabytes into a door that is closed', async () => {
  const head = [...pieceHead(`/api/uploads/${'x'.repeat(43)}`), 'Content-Length: 200000000'];
  const { answer, sent } = await speak(head, Buffer.alloc(65_536), 200_000_000);
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  expect(sent).toBeLessThan(20_000_000);
});

test('exactly the limit is taken, one byte more is not even begun', async () => {
  const { talk, api } = await newTalk();
  const bytes = pdf(LIMIT);
  expect((await upload(api, filesOf(talk), 'a.pdf', bytes.subarray(0, LIMIT))).status).toBe(200);
  const refused = await upload(api, filesOf(talk), 'b.pdf', bytes.subarray(0, LIMIT + 1));
  expect({ status: refused.status, ...(await refused.json()) }).toMatchObject({
    status: 413,
    title: 'Die Datei ist zu groß. Erlaubt sind höchstens 0,3 MB.',
  });
  await expectAgreement();
});

test('an object that nobody claimed is swept, one that has its record is kept', async () => {
  const { talk, api } = await newTalk();
  await addFile(api, talk);
  await portal.app.get(FileStore).write(Readable.from([pdf()]), LIMIT);
  portal.clock.set(new Date(Date.now() + 3_600_000).toISOString());
  await portal.app.get(SettlementService).sweep();
  await expectAgreement();
});
