import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { degrees, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Bookbinder, BookTooHeavy, type Leaves, LIMITS } from './bookbinder.js';
import { DocumentPress } from './document-press.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimaportal-book-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const press = new DocumentPress();
const name = (text: string) => PDFName.of(text);

async function place(fileName: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, fileName);
  await writeFile(path, bytes);
  return path;
}

/** Slides with what strangers put into a PDF: actions, links, a page on its side. */
async function slides(count: number): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  for (let at = 0; at < count; at += 1) document.addPage([960, 540]).drawText(`Folie ${at + 1}`, { x: 50, y: 50 });
  const [first] = document.getPages();
  const link = (action: object) => ({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], A: action });
  const { context } = document;
  const script = { S: 'JavaScript', JS: PDFHexString.fromText('app.alert(1)') };
  first?.node.set(name('AA'), context.obj({ O: script }));
  first?.node.set(
    name('Annots'),
    context.obj([
      link(script),
      link({ S: 'Launch', F: PDFHexString.fromText('cmd.exe') }),
      link({ S: 'URI', URI: PDFHexString.fromText('javascript:alert(1)') }),
      link({ S: 'URI', URI: PDFHexString.fromText('https://klima.example/a(b)') }),
    ]),
  );
  first?.setRotation(degrees(90));
  return document;
}

function bind(paths: Array<string | null>, limits = LIMITS, signal = new AbortController().signal) {
  const files = paths.map((_, index) => ({ title: `Datei ${index}`, remark: '© jemand', note: 'Keine Seiten' }));
  return new Bookbinder().bind(
    {
      folder,
      paths,
      facts: { title: 'Sitzungsmappe', language: 'de', author: 'Arbeitskreis' },
      pageLabel: '47. Sitzung · {page}/{pages}',
      set: (leaves: Leaves) =>
        press.binder({
          language: 'de',
          title: 'Sitzungsmappe',
          sender: 'Arbeitskreis',
          subtitle: null,
          facts: [],
          contentsTitle: 'Inhalt',
          texts: [{ title: 'Tagesordnung', blocks: [{ kind: 'paragraph', text: 'Text' }] }],
          sections: [
            {
              label: 'TOP 3',
              files: files.map((file, index) => {
                const leaf = leaves[index] ?? null;
                return { ...file, pageCount: leaf !== null && 'pages' in leaf ? leaf.pages : null };
              }),
            },
          ],
          pageLabel: '47. Sitzung · {page}/{pages}',
        }),
      bookmarks: (pages) => [
        { title: 'TOP 3', page: pages[0] ?? 0, children: pages.map((page) => ({ title: `Datei auf ${page}`, page })) },
      ],
    },
    signal,
    limits,
  );
}

function outlineOf(document: PDFDocument) {
  const titles: string[] = [];
  const walk = (list: PDFDict | undefined, depth: string) => {
    for (let item = list?.lookup(name('First')); item instanceof PDFDict; item = item.lookup(name('Next'))) {
      const dest = item.lookup(name('Dest'));
      const page = document.getPages().findIndex(({ ref }) => String(dest).includes(String(ref)));
      const title = item.lookup(name('Title'));
      const text = title && 'decodeText' in title ? String(Object(title).decodeText()) : '';
      titles.push(`${depth}${text} ${page + 1}`);
      walk(item, `${depth}- `);
    }
  };
  const root = document.catalog.lookup(name('Outlines'));
  walk(root instanceof PDFDict ? root : undefined, '');
  return titles;
}

test('files are bound behind the own pages: numbered, with bookmarks, title and language', async () => {
  const three = await place('a.pdf', await (await slides(3)).save());
  const book = await PDFDocument.load(await readFile(await bind([three, null, three])), { updateMetadata: false });
  expect(book.getPageCount()).toBe(2 + 3 + 1 + 3);
  expect(book.getTitle()).toBe('Sitzungsmappe');
  expect(book.getAuthor()).toBe('Arbeitskreis');
  expect(String(book.catalog.lookup(name('Lang')))).toContain('de');
  expect(book.catalog.has(name('PageLabels'))).toBe(true);
  expect(outlineOf(book)).toEqual([
    'Sitzungsmappe 1',
    'Tagesordnung 2',
    'TOP 3 3',
    '- Datei auf 2 3',
    '- Datei auf 5 6',
    '- Datei auf 6 7',
  ]);
});

test('what runs or opens something stays behind, a link to the web does not; the number covers nothing', async () => {
  const one = await place('a.pdf', await (await slides(1)).save({ useObjectStreams: false }));
  const book = await PDFDocument.load(await readFile(await bind([one])));
  const page = book.getPage(2);
  const all = book.context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(all.join('\n')).not.toMatch(/JavaScript|Launch|javascript:|\/AA/);
  expect(page.node.Annots()?.size()).toBe(1);
  expect(String(page.node.Annots()?.lookup(0, PDFDict))).toContain('https://klima.example/a');
  // On its side: what is seen below is its right edge.
  const { x, y, width, height } = page.getMediaBox();
  expect([x, y, height]).toEqual([0, 0, 540]);
  expect(width).toBeGreaterThan(970);
});

test('what is protected or broken gets a page that says so', async () => {
  const secret = await slides(2);
  await secret.encrypt({ userPassword: 'geheim', ownerPassword: 'geheimer' });
  const paths = [
    await place('secret.pdf', await secret.save({ useObjectStreams: false })),
    await place('broken.pdf', (await (await slides(2)).save()).subarray(0, 700)),
    await place('html.pdf', Buffer.from('<html>not a PDF</html>')),
    await place('good.pdf', await (await slides(2)).save()),
  ];
  const book = await PDFDocument.load(await readFile(await bind(paths)));
  expect(book.getPageCount()).toBe(2 + 1 + 1 + 1 + 2);
});

/** An object stream that unpacks to 300 MB. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(300_000_000, ' '), { level: 1 });
  const head = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 10/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\nstartxref\n0\n%%EOF'),
  ]);
}

test('a file that takes too much is left out, the others are bound', async () => {
  const good = await place('good.pdf', await (await slides(2)).save());
  const paths = [good, await place('bomb.pdf', bomb())];
  const book = await PDFDocument.load(await readFile(await bind(paths, { ...LIMITS, megabytes: 350 })));
  expect(book.getPageCount()).toBe(2 + 2 + 1);
});

test('a book is given up when nothing helps, or nobody waits for it', async () => {
  await expect(bind([null], { ...LIMITS, megabytes: 1, milliseconds: 1000 })).rejects.toThrow(BookTooHeavy);
  await expect(bind([null], LIMITS, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
});
