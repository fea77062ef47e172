import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DocumentPress } from './document-press.js';
import type { Sheet } from './sheet.js';

const press = new DocumentPress();

const sheet = (text: string): Sheet => ({
  language: 'de',
  title: text || 'Ohne Titel',
  sender: text,
  subtitle: text,
  facts: [{ label: 'Ort', value: text }],
  blocks: [
    { kind: 'heading', text },
    { kind: 'paragraph', text },
    {
      kind: 'table',
      columns: [
        { label: 'Nr.', width: 'narrow' },
        { label: text, width: 'wide', align: 'end' },
      ],
      rows: [
        [
          [{ text }],
          [
            { text, kind: 'strong' },
            { text, kind: 'quiet' },
            { text, kind: 'struck' },
          ],
        ],
      ],
    },
  ],
  pageLabel: 'Seite {page} von {pages}',
});

const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

test('a sheet is a tagged PDF that names its title, its language and the standard', async () => {
  const pdf = asText(await press.pdf(sheet('Tagesordnung')));
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (de)');
  expect(pdf).toContain('pdfuaid:part');
});

test.each([
  '#import "/etc/passwd"',
  '#read("/etc/passwd")',
  '$ x^2 $ and \\ and "quotes" and \\u{1F600}',
  '= Heading\n- list\n/ term: x\n```typ #panic()```',
  '"}], "title": "other", \'#{',
  'CR\r\nLF\rTab\tNUL\u0000 Trenn\u00adstrich \u202eabc',
  '👩‍👩‍👧 Grüße 🇩🇪 漢字 עברית ﷽ \ud800',
  'Öffentlichkeitsarbeit'.repeat(15),
])('%j is set as text', async (text) => {
  expect(asText(await press.pdf(sheet(text)))).toContain('pdfuaid:part');
});

test('no text whatever keeps a document from being set', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      expect((await press.pdf(sheet(text))).length).toBeGreaterThan(1000);
    }),
    { numRuns: 40 },
  );
});

test('who sets a long sheet keeps nobody waiting: it is set in a process of its own', async () => {
  const paragraphs = Array.from({ length: 400 }, () => ({
    kind: 'paragraph' as const,
    text: 'Wärmeplanung '.repeat(40),
  }));
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 20);
  const pdf = asText(await press.pdf({ ...sheet('Protokoll'), blocks: paragraphs }));
  clearInterval(clock);
  expect(pdf).toContain('pdfuaid:part');
  expect(ticks).toBeGreaterThan(5);
}, 60_000);
