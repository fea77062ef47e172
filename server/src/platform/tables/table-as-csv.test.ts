import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import type { Cell, Table } from './table.js';
import { tableAsCsv } from './table-as-csv.js';

const table = (...cells: Cell[]): Table => ({
  title: 'Probe',
  columns: [{ title: 'Text', kind: 'text' }],
  rows: cells.map((cell) => [cell]),
});

const text = async (of: Table) => (await buffer(tableAsCsv(of))).toString();

const cells = async (...values: Cell[]) => (await text(table(...values))).split('\r\n').slice(1, -1);

describe('a table as CSV', () => {
  it('is what a German Excel opens', async () => {
    const csv = await text({
      title: 'Maßnahmen',
      notes: ['Nur in der Arbeitsmappe.'],
      columns: [
        { title: 'Titel', kind: 'text' },
        { title: 'Wert', kind: 'number' },
        { title: 'Bis', kind: 'day' },
        { title: 'Geändert', kind: 'instant' },
        { title: 'Terminiert', kind: 'yes_no' },
      ],
      rows: [
        ['Dächer; „groß“ "neu"', -1234.5, '2027-12-31', '2026-11-22T23:30:00.000Z', true],
        ['', null, null, null, null],
      ],
    });
    expect(csv).toBe(
      '\ufeff"Titel";"Wert";"Bis";"Geändert";"Terminiert"\r\n' +
        '"Dächer; „groß“ ""neu""";-1234,5;31.12.2027;23.11.2026 00:30;ja\r\n' +
        ';;;;\r\n',
    );
  });

  it.each(['=1+1', '+49 271', '-2+3', '@SUM(A1)', '\t=1+1', '\r\n=cmd|A1', ' =1+1', '＝1'])(
    'says %j instead of computing it',
    async (formula) => {
      const [cell] = await cells(formula);
      expect(cell).toBe(`"'${formula.trim()}"`);
    },
  );

  it('keeps a text in its cell, whichever sign a program splits at', async () => {
    expect(await cells('a,=1+1', '";=1+1', 'eins\r\nzwei')).toEqual(['"a,=1+1"', '""";=1+1"', '"eins\nzwei"']);
  });

  it('names its columns also when there is nothing else to say', async () => {
    expect(await text(table())).toBe('\ufeff"Text"\r\n');
  });
});
