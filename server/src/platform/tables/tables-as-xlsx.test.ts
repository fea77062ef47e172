import { describe, expect, it } from '@jest/globals';
import yauzl from 'yauzl';
import type { Table } from './table.js';
import { tablesAsXlsx } from './tables-as-xlsx.js';

/** The parts of a workbook by name. */
async function partsOf(workbook: Buffer): Promise<Record<string, string>> {
  const zip = await yauzl.fromBufferPromise(workbook);
  const parts: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
    parts[entry.fileName] = Buffer.concat(chunks).toString();
  }
  return parts;
}

const measures: Table = {
  title: 'Umsetzungsstand: W',
  notes: ['Stand heißt: am Ende des Tages.'],
  columns: [
    { title: 'Titel', kind: 'text', width: 40 },
    { title: 'Wert', kind: 'number' },
    { title: 'Bis', kind: 'day' },
    { title: 'Geändert', kind: 'instant' },
    { title: 'Terminiert', kind: 'yes_no' },
  ],
  rows: [
    ['=HYPERLINK("http://boese.example")', 62.5, '2027-12-31', '2026-07-01T22:30:45.000Z', false],
    ['a\u0000b\u000b <&> \ud800', Number.NaN, null, null, null],
  ],
};

describe('tables as a workbook', () => {
  it('has typed cells, and no formula whatever people wrote', async () => {
    const parts = await partsOf(await tablesAsXlsx([measures]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A2" s="\d+" t="s">/);
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>62.5<\/v>/);
    expect(sheet).toMatch(/<c r="C2" s="\d+"><v>46752<\/v>/);
    // Half past midnight on 2 July, as the clock showed.
    expect(sheet).toMatch(/<c r="D2" s="\d+"><v>46205\.0208333/);
    expect(parts['xl/sharedStrings.xml']).toContain('=HYPERLINK("http://boese.example")');
    expect(parts['xl/sharedStrings.xml']).toContain('ab &lt;&amp;&gt;<');
    expect(parts['xl/sharedStrings.xml']).not.toMatch(/[\0\v]/);
    expect(sheet).not.toContain('NaN');
  });

  it('freezes and filters its head, and prints it on every page', async () => {
    const parts = await partsOf(await tablesAsXlsx([measures]));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:E3"/>');
    expect(parts['xl/workbook.xml']).toContain("'Umsetzungsstand W'!$1:$1");
    expect(parts['xl/workbook.xml']).toContain('name="Erläuterungen"');
    expect(parts['xl/sharedStrings.xml']).toContain('Stand heißt: am Ende des Tages.');
  });

  it('opens also without rows, and cuts what no cell holds', async () => {
    const text = { title: 'Leer', columns: [{ title: 'Text', kind: 'text' as const }], rows: [] };
    expect((await partsOf(await tablesAsXlsx([text])))['xl/worksheets/sheet1.xml']).toContain(
      '<autoFilter ref="A1:A1"/>',
    );
    const long = await partsOf(await tablesAsXlsx([{ ...text, rows: [['x'.repeat(40_000)]] }]));
    expect(long['xl/sharedStrings.xml']).toContain(`${'x'.repeat(32_766)}…<`);
  });

  it('is the same when it is so large that another process makes it', async () => {
    const many: Table = {
      title: 'Viele',
      columns: [
        { title: 'Text', kind: 'text' },
        { title: 'Zahl', kind: 'number' },
      ],
      rows: Array.from({ length: 10_000 }, (_, row) => [`=Zeile ${row}`, row]),
    };
    const parts = await partsOf(await tablesAsXlsx([many]));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:B10001"/>');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(parts['xl/sharedStrings.xml']).toContain('=Zeile 9999<');
  });
});
