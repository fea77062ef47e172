import { expect, it } from '@jest/globals';
import { lastWord, standingValues } from './series.js';

const row = (id: string, year: number, value: number | null, minute: number, body: string | null = null) => ({
  ...{ id, year, value },
  municipality: body === null ? null : { id: body },
  recordedAt: new Date(Date.UTC(2026, 10, 22, 12, minute)),
});

it('takes the last word of each year and municipality, by year', () => {
  const rows = [
    row('c', 2025, 9, 5, 'netphen'),
    row('a', 2024, 1, 0, 'netphen'),
    row('b', 2025, 7, 3, 'netphen'),
    row('d', 2024, 2, 1, 'burbach'),
    row('e', 2024, 50, 1),
  ];
  expect(standingValues(rows).map(({ row: { id }, value, corrections }) => [id, value, corrections])).toEqual([
    ['a', 1, 0],
    ['d', 2, 0],
    ['e', 50, 0],
    ['c', 9, 1],
  ]);
});

it('forgets what was taken back, and knows it again when it is said again', () => {
  const said = [row('a', 2025, 7, 0), row('b', 2025, null, 1)];
  expect(standingValues(said)).toEqual([]);
  expect(lastWord(said, null, 2025)?.id).toBe('b');
  expect(lastWord(said, 'netphen', 2025)).toBeUndefined();
  expect(standingValues([...said, row('c', 2025, 8, 2)])).toMatchObject([{ value: 8, corrections: 2 }]);
});

it('goes by the id where two fall into one millisecond', () => {
  expect(standingValues([row('b', 2025, 2, 0), row('a', 2025, 1, 0)])).toMatchObject([{ value: 2 }]);
});
