import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { regularGrid } from './regular-grid.js';

const cell = (word: string, columns = 1, rows = 1) => ({ content: [word], columns, rows });

test('a regular table stays as it is', () => {
  const rows = [[cell('Hof'), cell('m²')], [cell('Nord', 1, 2), cell('400')], [cell('200')]];
  expect(regularGrid(rows)).toEqual({ width: 2, rows });
});

test('missing cells are empty, spans end at the edge, the heading keeps to its row', () => {
  const empty = { content: [], columns: 1, rows: 1 };
  expect(regularGrid([[cell('Hof', 1, 3), cell('m²')], [cell('Nord')], [cell('Süd', 2, 9)]])).toEqual({
    width: 2,
    rows: [[cell('Hof'), cell('m²')], [cell('Nord'), empty], [cell('Süd', 2)]],
  });
});

test('whatever was stored, no word is lost and every place is filled once', () => {
  const cells = fc.array(
    fc.record({
      content: fc.constant(['x']),
      columns: fc.integer({ min: 1, max: 30 }),
      rows: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (stored) => {
      const { width, rows } = regularGrid(stored);
      const flat = rows.flat();
      expect(flat.flatMap(({ content }) => content)).toHaveLength(stored.flat().length);
      expect(flat.reduce((sum, one) => sum + one.columns * one.rows, 0)).toBe(width * rows.length);
    }),
  );
});
