import { expect, test } from '@jest/globals';
import type { Report } from '../reports.schemas.js';
import { divided, previewOf, sectionOf, tableOf } from './made-of.js';
import { periodInWords, periodOf } from './period.js';

const wide = (columns: number, rows = 1) =>
  tableOf(
    Array.from({ length: rows }, (_, row) => row),
    Array.from({ length: columns }, (_, column) => ({
      title: `S${column}`,
      read: (row: number) => `${row}/${column}`,
    })),
  );

test('a table too wide for a page is divided evenly, and its first column comes again', () => {
  const parts = divided(wide(10), 4);
  expect(parts.map(({ columns }) => columns.map(({ title }) => title).join(' '))).toEqual([
    'S0 S1 S2 S3',
    'S0 S4 S5 S6',
    'S0 S7 S8 S9',
  ]);
  expect(parts[2]?.rows).toEqual([['0/0', '0/7', '0/8', '0/9']]);
  expect(divided(wide(4), 4)).toHaveLength(1);
});

test('a preview tells how much it leaves out', () => {
  const report: Report = {
    title: 'Probe',
    subtitle: null,
    sender: 'Arbeitskreis',
    facts: [],
    isLandscape: true,
    sections: [sectionOf({ title: 'Viel', table: wide(20, 500) })],
  };
  const table = previewOf(report).sections[0]?.table;
  expect([table?.rows.length, table?.columns.length, table?.rowCount, table?.columnCount]).toEqual([50, 14, 500, 20]);
});

test('a period is the running year unless told, and one day gives the year of the other', () => {
  expect(periodOf({}, '2026-11-22')).toEqual({ from: '2026-01-01', until: '2026-12-31' });
  expect(periodOf({ from: '2025-07-01' }, '2026-11-22')).toEqual({ from: '2025-07-01', until: '2025-12-31' });
  expect(periodOf({ until: '2025-06-30' }, '2026-11-22')).toEqual({ from: '2025-01-01', until: '2025-06-30' });
  expect(periodInWords({ from: '2026-01-01', until: '2026-12-31' })).toBe('2026');
  expect(periodInWords({ from: '2026-01-01', until: '2026-06-30' })).toBe('01.01.2026 bis 30.06.2026');
});
