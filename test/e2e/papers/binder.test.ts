import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, expect, test } from '@jest/globals';
import { Bookbinder } from '../../../server/src/platform/documents/bookbinder.js';
import { useApp } from '../../support/app.js';
import { createTalkOfGroup } from '../../support/factories/scenes.js';
import { addReleasedFile } from '../../support/factories/talks.js';
import { fetchBytes, openFiles } from '../../support/meeting-papers.js';
import { until } from '../../support/until.js';

const portal = useApp();

const newMeeting = (given: Parameters<typeof createTalkOfGroup>[1] = {}) =>
  createTalkOfGroup(portal, { number: 47, ...given });

const restored: Array<() => void> = [];
afterEach(() => {
  for (const restore of restored.splice(0)) restore();
});

async function deck(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let at = 0; at < pages; at += 1) document.addPage([960, 540]).drawText(`Folie ${at + 1}`, { x: 9, y: 9 });
  return Buffer.from(await document.save());
}

/** As a binder of another host leaves it. */
async function leaveFolder(name: string, minutes: number): Promise<void> {
  const folder = join(portal.dataFolder, 'binding', name);
  const touched = new Date(portal.clock.now().getTime() - minutes * 60_000);
  await mkdir(folder, { recursive: true });
  await utimes(folder, touched, touched);
}

test('the binder is one PDF: cover, agenda, then the slides, numbered and with bookmarks', async () => {
  const { coordinator, member, meeting, talk } = await newMeeting({ title: 'Wärme\r\n#panic("x")' });
  await addReleasedFile(coordinator, talk, 'Folien.pdf', await deck(3));
  await addReleasedFile(coordinator, talk, 'Kaputt.pdf');
  await leaveFolder('old_1_aa_left', 31);
  await leaveFolder('new_1_bb_bound', 29);
  const answer = await member.raw(`/api/meetings/${meeting.id}/papers.pdf`);
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="47_Sitzung_2026-12-03_Sitzungsmappe.pdf"',
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('content-length')).toBe(String(bytes.length));
  const binder = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(binder.getPageCount()).toBe(2 + 3 + 1);
  expect(await readdir(join(portal.dataFolder, 'binding'))).toEqual(['new_1_bb_bound']);
  expect(binder.getTitle()).toBe('Unterlagen der 47. Sitzung');
  const outline = binder.context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(outline.filter((text) => text.includes('/Dest') && text.includes('/Parent'))).toHaveLength(2 + 1 + 2);
  expect(String(binder.catalog)).toMatch(/\/PageLabels|\/PageMode/);
});

test('nobody has more than two binders on their way, and what is sent lies in no folder', async () => {
  const { member, coordinator, meeting } = await newMeeting();
  const bookbinder = portal.app.get(Bookbinder);
  const bind = bookbinder.bind.bind(bookbinder);
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>();
  let begun = 0;
  bookbinder.bind = async (book, signal) => {
    begun += 1;
    if (begun < 3) await gate;
    return bind(book, signal);
  };
  restored.push(() => {
    bookbinder.bind = bind;
  });
  const path = `/api/meetings/${meeting.id}/papers.pdf`;
  const sent = [fetchBytes(member, path), fetchBytes(member, path)];
  await until(async () => begun === 2);
  const refused = await member.raw(path);
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toMatchObject([
    429,
    '30',
    { type: '/problems/too-many-own-binders' },
  ]);
  const others = fetchBytes(coordinator, path);
  goOn();
  for (const bytes of await Promise.all([...sent, others])) expect(String(bytes.subarray(0, 5))).toBe('%PDF-');
  await until(async () => (await member.raw(path, { method: 'HEAD' })).status === 200);
  await until(async () => !(await openFiles()).some((name) => name.includes('/binding/')));
});
