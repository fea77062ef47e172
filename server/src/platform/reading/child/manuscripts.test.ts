import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docx, drawing, media, PNG, WORD, words } from '../../../../../test/support/docx.js';
import { zip } from '../../../../../test/support/zip.js';
import type { Piece } from '../manuscript.schemas.js';
import { docxPieces } from './docx-pieces.js';
import { htmlPieces } from './html-pieces.js';
import { markdownPieces } from './markdown-pieces.js';
import { plainPieces } from './plain-pieces.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimaportal-manuscripts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const wordsOf = (pieces: readonly Piece[]) =>
  pieces.map((piece) => {
    if (piece.kind === 'table') return piece.rows.map((row) => row.map((cell) => cell.map((run) => run.text).join('')));
    if (piece.kind === 'picture') return [piece.file, piece.alternative];
    const text = piece.runs.map((run) => run.text).join('');
    return piece.kind === 'heading' ? `h${piece.level} ${text}` : piece.kind === 'item' ? `- ${text}` : text;
  });

async function stored(body: string, more: Parameters<typeof docx>[1] = []): Promise<string> {
  const path = join(folder, 'input.docx');
  await writeFile(path, docx(body, more));
  return path;
}

test('a document comes with its paragraphs; of tracked changes what would stand if all were accepted', async () => {
  const path = await stored(
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>TOP 1</w:t></w:r><w:r><w:t xml:space="preserve"> Begrüßung</w:t></w:r></w:p>
     <w:p><w:ins><w:r><w:t>Neu</w:t></w:r></w:ins><w:del><w:r><w:delText>Alt</w:delText></w:r></w:del></w:p>
     <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Was</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Wer</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
  );
  const { pieces, hasTrackedChanges } = await docxPieces(path, folder);
  expect(wordsOf(pieces)).toEqual(['TOP 1 Begrüßung', 'Neu', [['Was', 'Wer']]]);
  expect(pieces[0]).toEqual({ kind: 'paragraph', runs: [{ text: 'TOP 1', bold: true }, { text: ' Begrüßung' }] });
  expect(hasTrackedChanges).toBe(true);
});

test('pictures lie in the folder, with the words of their writer; others and those in tables are counted', async () => {
  const table = `<w:tbl><w:tr><w:tc>${drawing('hof.png')}</w:tc></w:tr></w:tbl>`;
  const body =
    words('Der Hof') + drawing('hof.png', 'Hof mit "Bäumen"'.replaceAll('"', '&quot;')) + drawing('alt.gif') + table;
  const path = await stored(body, media({ 'hof.png': PNG, 'alt.gif': PNG }));
  const { pieces, pictureCount } = await docxPieces(path, folder);
  expect(wordsOf(pieces)).toEqual(['Der Hof', ['picture-1.png', 'Hof mit "Bäumen"'], [['']]]);
  expect(pictureCount).toBe(2);
  expect(await readFile(join(folder, 'picture-1.png'))).toEqual(PNG);
});

test('a bomb in a part that mammoth would never show is put down all the same', async () => {
  const size = 70_000_000;
  const content = deflateRawSync(Buffer.alloc(size, ' '));
  const path = await stored('<w:p/>', [{ name: 'word/media/image1.png', content, claimedSize: size }]);
  await expect(docxPieces(path, folder)).rejects.toThrow(/memory_limit|broken/);
});

test('own entities, and what is no document at all, are refused', async () => {
  const path = join(folder, 'entities.docx');
  const main = `<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="${WORD}"><w:body>&a;</w:body></w:document>`;
  await writeFile(path, zip([{ name: 'word/document.xml', content: Buffer.from(main) }]));
  await expect(docxPieces(path, folder)).rejects.toThrow('broken');
  await writeFile(path, 'kein Dokument');
  await expect(docxPieces(path, folder)).rejects.toThrow('broken');
});

test('Markdown keeps headings, lists with their depth, tables and links that lead somewhere', () => {
  const { pieces } = markdownPieces(
    '# Protokoll\n\nMit **fett** und [Link](https://example.org) und [böse](javascript:alert(1)).\n\n- eins\n  - zwei\n\n| Was | Wer |\n|-|-|\n| Tun | NET |',
  );
  expect(wordsOf(pieces)).toEqual([
    'h1 Protokoll',
    'Mit fett und Link und böse.',
    '- eins',
    '- zwei',
    [
      ['Was', 'Wer'],
      ['Tun', 'NET'],
    ],
  ]);
  expect(JSON.stringify(pieces)).toContain('https://example.org');
  expect(JSON.stringify(pieces)).not.toContain('javascript');
  expect(pieces.filter((piece) => piece.kind === 'item').map(({ depth }) => depth)).toEqual([0, 1]);
});

test('nothing that could run or disguise comes along', () => {
  const hostile = `<p onclick="x()">Eins<script>alert(1)</script></p><style>p{}</style><svg><script>x</script></svg>
    <img src=x onerror=alert(1)><p>Zw\u202Eei\u0007</p><iframe srcdoc="<script>"></iframe>`;
  const { pieces, pictureCount } = htmlPieces(hostile);
  expect([wordsOf(pieces), pictureCount]).toEqual([['Eins', 'Zwei'], 1]);
});

test('depth without end is read as far as anybody writes', () => {
  const { pieces } = htmlPieces(`${'<div>'.repeat(5000)}unten${'</div>'.repeat(5000)}<p>oben</p>`);
  expect(wordsOf(pieces)).toEqual(['oben']);
});

test('a plain text comes line by line, and too much of it not at all', () => {
  expect(wordsOf(plainPieces('TOP 1\r\n\r\n Zwei \u0000 Wörter\nDrei').pieces)).toEqual([
    'TOP 1',
    'Zwei Wörter',
    'Drei',
  ]);
  expect(plainPieces('a\n'.repeat(30_001)).obstacle).toBe('too_long');
});
