import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PreviewsService } from '../../../server/src/files/processing/previews.service.js';
import { ProcessingService } from '../../../server/src/files/processing/processing.service.js';
import { ProcessingJobsService } from '../../../server/src/files/processing/processing-jobs.service.js';
import { Interrupted } from '../../../server/src/platform/reading/containment.js';
import { useApp } from '../../support/app.js';
import { type Api, asVisitor } from '../../support/as.js';
import { pdfDeck, presentation } from '../../support/decks.js';
import { asStranger, createTalkOfGroup } from '../../support/factories/scenes.js';
import { addFile, addReleasedFile, RIGHTS, upload, versionOf } from '../../support/factories/talks.js';
import { until } from '../../support/until.js';

const portal = useApp({ processesFiles: true, sofficePath: 'off' });

const people = async () => ({ ...(await createTalkOfGroup(portal)), stranger: await asStranger(portal) });

const at = (id: string) => ({ params: { path: { id } } });

/** The pages once processing has ended. */
async function pagesOf(api: Api, id: string) {
  let pages = (await api.GET('/api/files/{id}/pages', at(id))).data;
  await until(async () => {
    pages = (await api.GET('/api/files/{id}/pages', at(id))).data;
    return pages !== undefined && !['pending', 'running'].includes(pages.state);
  }, 40);
  if (!pages) throw new Error('the pages cannot be read');
  return pages;
}

const image = (api: Api, id: string, page: number, width: number, headers = {}) =>
  api.raw(`/api/files/${id}/pages/${page}/image?width=${width}`, { headers });
const statusOf = async (api: Api, path: string) => (await api.raw(path)).status;

test('a PDF gets text and pictures of every page, for those who may open it', async () => {
  const { talk, coordinator, member, stranger } = await people();
  const deck = await pdfDeck(['Wärmenetze', 'Abwärme']);
  const file = await addReleasedFile(coordinator, talk, 'Folien.pdf', deck);
  const pages = await pagesOf(coordinator, file.id);
  const images = [
    { width: 320, height: 180 },
    { width: 1280, height: 720 },
  ];
  expect(pages).toEqual({
    state: 'ready',
    obstacle: null,
    pageCount: 2,
    hasPdf: true,
    processedAt: '2026-11-22T11:00:00.000Z',
    notesReleased: false,
    pages: [
      {
        number: 1,
        title: 'Wärmenetze',
        text: 'Wärmenetze\nWas dazu zu sagen ist: Wärmenetze und mehr.',
        notes: null,
        images,
      },
      { number: 2, title: 'Abwärme', text: 'Abwärme\nWas dazu zu sagen ist: Abwärme und mehr.', notes: null, images },
    ],
    abilities: { retryPreview: true, releaseNotes: true },
  });
  const seen = await member.GET('/api/files/{id}/pages', at(file.id));
  expect(seen.data).toEqual({ ...pages, abilities: { retryPreview: false, releaseNotes: false } });

  const picture = await image(member, file.id, 2, 320);
  expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'private, no-cache',
  ]);
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WEBP']);
  const etag = picture.headers.get('etag') ?? '';
  expect((await image(member, file.id, 2, 320, { 'if-none-match': etag })).status).toBe(304);

  const pdf = await member.raw(`/api/files/${file.id}/pdf`, { headers: { range: 'bytes=0-4' } });
  expect([pdf.status, await pdf.text(), pdf.headers.get('content-disposition')]).toEqual([
    206,
    '%PDF-',
    'inline; filename="Folien.pdf"',
  ]);
  const paths = ['pages', 'pages/1/image?width=320', 'pdf'].map((path) => `/api/files/${file.id}/${path}`);
  for (const path of paths) {
    expect([path, await statusOf(asVisitor(portal), path), await statusOf(stranger, path)]).toEqual([path, 401, 404]);
  }
  for (const path of ['pages/3/image', 'pages/0/image', 'pages/1/image?width=640', 'pages/x/image']) {
    expect([path, [404, 422].includes(await statusOf(member, `/api/files/${file.id}/${path}`))]).toEqual([path, true]);
  }

  await coordinator.POST('/api/files/{id}/withdrawal', at(file.id));
  for (const path of paths) {
    expect([path, await statusOf(member, path), await statusOf(coordinator, path)]).toEqual([path, 410, 410]);
  }
  await until(async () => (await portal.database.client.pageImage.count()) === 0);
  await until(async () => (await storedFiles()).length === 1);
});

test('before the release nobody but the coordination sees a page', async () => {
  const { talk, coordinator, member } = await people();
  const file = await addFile(coordinator, talk, 'Folien.pdf', await pdfDeck(['Noch geheim']));
  await pagesOf(coordinator, file.id);
  for (const path of ['pages', 'pages/1/image?width=320', 'pdf']) {
    expect([path, await statusOf(member, `/api/files/${file.id}/${path}`)]).toEqual([path, 404]);
    expect([path, await statusOf(coordinator, `/api/files/${file.id}/${path}`)]).toEqual([path, 200]);
  }
});

test('a presentation is read in the order of its slides; speaker notes wait for their release', async () => {
  const { talk, coordinator, member } = await people();
  const deck = presentation([
    { title: 'Anfang &amp; Ziel', text: 'Zwölf Kommunen', notes: 'Nicht vorlesen: \u{1F92B}' },
    { title: 'Mitte', text: 'Zahlen' },
    { title: 'Ende', text: 'Danke', isHidden: true },
  ]);
  const file = await addReleasedFile(coordinator, talk, 'Folien.pptx', deck);
  const pages = await pagesOf(coordinator, file.id);
  expect(pages).toMatchObject({ state: 'ready', obstacle: 'no_converter', pageCount: 3, hasPdf: false });
  expect(pages.pages).toEqual([
    {
      number: 1,
      title: 'Anfang & Ziel',
      text: 'Anfang & Ziel\nZwölf Kommunen',
      notes: 'Nicht vorlesen: \u{1F92B}',
      images: [],
    },
    { number: 2, title: 'Mitte', text: 'Mitte\nZahlen', notes: null, images: [] },
    { number: 3, title: 'Ende', text: 'Ende\nDanke', notes: 'Diese Folie ist ausgeblendet.', images: [] },
  ]);
  const notesFor = async (api: Api) => (await pagesOf(api, file.id)).pages.map(({ notes }) => notes);
  expect(await notesFor(member)).toEqual([null, null, null]);
  const body = { released: true };
  const refused = await member.PUT('/api/files/{id}/notes-release', { ...at(file.id), body });
  expect(refused.response.status).toBe(403);
  const released = await coordinator.PUT('/api/files/{id}/notes-release', { ...at(file.id), body });
  expect([released.response.status, released.data?.notesReleased]).toEqual([200, true]);
  expect((await notesFor(member))[0]).toBe('Nicht vorlesen: \u{1F92B}');
  expect(await statusOf(member, `/api/files/${file.id}/pdf`)).toBe(404);

  const next = presentation([{ title: 'Anfang', text: 'Neu', notes: 'Nur für mich' }]);
  const { version } = await (await upload(coordinator, versionOf(talk, file), 'Folien.pptx', next)).json();
  await coordinator.PUT('/api/files/{id}/rights', { ...at(file.id), body: { ...RIGHTS, version } });
  expect(await notesFor(coordinator)).toEqual(['Nur für mich']);
  expect(await notesFor(member)).toEqual([null]);
});

test('what cannot be read is stored all the same, says why, and can be tried again', async () => {
  const { talk, coordinator, member } = await people();
  const whole = await pdfDeck(['Ein Anfang']);
  const file = await addReleasedFile(coordinator, talk, 'Kaputt.pdf', whole.subarray(0, 300));
  expect(await pagesOf(member, file.id)).toMatchObject({
    state: 'failed',
    obstacle: 'broken',
    pages: [],
    pageCount: null,
  });
  expect(await statusOf(member, `/api/files/${file.id}/content`)).toBe(200);
  const shown = await coordinator.GET('/api/files/{id}', at(file.id));
  expect(shown.data).toMatchObject({
    preview: { state: 'failed', obstacle: 'broken', pageCount: null },
    abilities: { retryPreview: true },
  });
  expect((await member.POST('/api/files/{id}/processing', at(file.id))).response.status).toBe(403);
  const again = await coordinator.POST('/api/files/{id}/processing', at(file.id));
  expect([again.response.status, again.data?.state]).toEqual([201, 'pending']);
  const twice = await coordinator.POST('/api/files/{id}/processing', at(file.id));
  expect([twice.response.status, JSON.stringify(twice.error)]).toEqual([
    409,
    expect.stringContaining('preview-under-way'),
  ]);
  expect(await pagesOf(member, file.id)).toMatchObject({ state: 'failed', obstacle: 'broken' });
});

test('a new version takes the place of the pages before, and their pictures go', async () => {
  const { talk, coordinator } = await people();
  const file = await addFile(coordinator, talk, 'Folien.pdf', await pdfDeck(['Alt', 'Älter']));
  await pagesOf(coordinator, file.id);
  const before = (await storedFiles()).length;
  await upload(coordinator, versionOf(talk, file), 'Folien.pdf', await pdfDeck(['Erneuert']));
  const pages = await pagesOf(coordinator, file.id);
  expect(pages.pages.map(({ title }) => title)).toEqual(['Erneuert']);
  await until(async () => (await portal.database.client.pageImage.count()) === 2);
  // Four pictures went, two and an original came.
  await until(async () => (await storedFiles()).length === before - 1);
});

test('what a killed process was working at is taken up again', async () => {
  const { talk, coordinator } = await people();
  const file = await addFile(coordinator, talk, 'Folien.pdf', await pdfDeck(['Noch einmal']));
  await pagesOf(coordinator, file.id);
  await portal.database.client.fileVersion.updateMany({
    data: { previewState: 'running', processedAt: new Date('2026-11-22T10:30:00Z') },
  });
  await portal.database.client.filePage.deleteMany();
  await portal.app.get(ProcessingJobsService).resume();
  expect((await pagesOf(coordinator, file.id)).pages).toHaveLength(1);
});

test('what our own end interrupts was no attempt', async () => {
  const { talk, coordinator } = await people();
  const previews = portal.app.get(PreviewsService);
  const make = previews.make.bind(previews);
  let interrupted = 0;
  previews.make = async () => {
    interrupted += 1;
    throw new Interrupted();
  };
  const file = await addFile(coordinator, talk, 'Folien.pdf', await pdfDeck(['Unterbrochen']));
  const version = () => portal.database.client.fileVersion.findFirstOrThrow({ where: { fileId: file.id } });
  await until(async () => interrupted === 1 && (await version()).previewState === 'pending');
  previews.make = make;
  const { id, previewAttempts } = await version();
  expect(previewAttempts).toBe(0);
  await portal.app.get(ProcessingService).process(id);
  expect((await pagesOf(coordinator, file.id)).state).toBe('ready');
});

async function storedFiles(): Promise<string[]> {
  const names = await readdir(join(portal.dataFolder, 'files'), { recursive: true, withFileTypes: true });
  // Marks of open writes go a moment after their record is there.
  return names.filter((entry) => entry.isFile() && !entry.parentPath.includes('incoming')).map(({ name }) => name);
}
