import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { presentation } from '../../../../../test/support/decks.js';
import { zip } from '../../../../../test/support/zip.js';
import { readDocument, readSpreadsheet } from './document.js';
import { readOpenDocument } from './open-document.js';
import { plainText } from './plain-text.js';
import { readPresentation } from './presentation.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimaportal-packages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function stored(parts: Record<string, string> | Buffer): Promise<string> {
  const path = join(folder, 'input');
  const bytes = Buffer.isBuffer(parts)
    ? parts
    : zip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })));
  await writeFile(path, bytes);
  return path;
}

const SLIDES = `<office:document-content xmlns:office="o" xmlns:draw="d" xmlns:text="t" xmlns:presentation="p" xmlns:style="s">
  <style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>
  <draw:page draw:name="eins"><draw:frame presentation:class="title"><text:p>Dach<text:s/>pacht</text:p></draw:frame>
    <draw:frame><text:p>Zwei<text:line-break/>Zeilen</text:p></draw:frame>
    <presentation:notes><draw:frame><text:p>Nur für mich</text:p></draw:frame></presentation:notes></draw:page>
  <draw:page draw:name="zwei" draw:style-name="dp2"><draw:frame><text:p>Versteckt</text:p></draw:frame></draw:page>
</office:document-content>`;

test('slides of an OpenDocument come with titles, notes, and a word on hidden ones', async () => {
  const { pages } = await readOpenDocument(await stored({ 'content.xml': SLIDES }));
  expect(pages).toEqual([
    { number: 1, title: 'Dach pacht', text: 'Dach pacht\nZwei\nZeilen', notes: 'Nur für mich' },
    { number: 2, title: null, text: 'Versteckt', notes: 'Diese Folie ist ausgeblendet.' },
  ]);
});

test('texts and tables are read as one page of words', async () => {
  const words =
    '<w:document xmlns:w="w"><w:p><w:r><w:t>Ein</w:t><w:tab/><w:t>Satz</w:t></w:r></w:p><w:p><w:t>Zwei</w:t></w:p></w:document>';
  expect((await readDocument(await stored({ 'word/document.xml': words }))).pages[0]?.text).toBe('Ein Satz\nZwei');
  const cells = '<sst><si><t>Kommune</t></si><si><t>Tonnen CO₂</t></si></sst>';
  const table = await stored({ 'xl/workbook.xml': '<workbook/>', 'xl/sharedStrings.xml': cells });
  expect((await readSpreadsheet(table)).pages[0]?.text).toBe('Kommune\nTonnen CO₂');
});

test.each([
  ['a document with entities of its own', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>', 'broken'],
  ['unclosed elements', '<x><y>', 'broken'],
  ['elements without end', '<x>'.repeat(1000), 'broken'],
])('%s is refused', async (_, content, obstacle) => {
  await expect(readOpenDocument(await stored({ 'content.xml': content }))).rejects.toThrow(obstacle);
});

test('encrypted parts, no zip at all, and nothing of what the ending promises', async () => {
  const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
  const locked = await stored({ 'content.xml': '<x/>', 'META-INF/manifest.xml': manifest });
  await expect(readOpenDocument(locked)).rejects.toThrow('password_protected');
  await expect(readPresentation(await stored(Buffer.from('keine Zip-Datei')))).rejects.toThrow('broken');
  await expect(readPresentation(await stored({ 'anything.xml': '<x/>' }))).rejects.toThrow('broken');
});

test('a bomb is put down before it goes off, whatever its directory says', async () => {
  const size = 70_000_000;
  const content = deflateRawSync(Buffer.alloc(size, ' '));
  const path = await stored(zip([{ name: 'content.xml', content, claimedSize: size }]));
  await expect(readOpenDocument(path)).rejects.toThrow(/memory_limit|broken/);
});

test('more slides than are kept are counted', async () => {
  const deck = presentation(Array.from({ length: 501 }, (_, index) => ({ title: `Folie ${index}`, text: '' })));
  expect(await readPresentation(await stored(deck))).toMatchObject({ obstacle: 'too_many_pages', pageCount: 501 });
});

test('text is plain: nothing invisible, no broken characters, lines as they are read', () => {
  expect(plainText('  Wärme\u00ADnetz \u0000\n\n\uD800 „Zitat“\t\u{1F92B}\r\n')).toBe(
    'Wärmenetz\n\uFFFD „Zitat“ \u{1F92B}',
  );
});
