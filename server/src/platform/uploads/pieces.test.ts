import { expect, test } from '@jest/globals';
import { inOrder, offsetOf, pieceName } from './pieces.js';

const piece = (offset: number, size: number) => ({ name: pieceName(offset), size });

test('pieces count as far as they follow each other', () => {
  const row = [piece(0, 5), piece(5, 7)];
  expect(inOrder([...row].reverse())).toEqual(row);
  expect(inOrder([...row, piece(13, 4)])).toEqual(row);
  expect(inOrder([piece(5, 7)])).toEqual([]);
});

test('what a broken request left in between is stepped over', () => {
  expect(inOrder([piece(0, 3), piece(3, 9), piece(5, 7), piece(12, 1)]).map(({ size }) => size)).toEqual([3, 9, 1]);
});

test('names sort like their offsets, and nothing else is a piece', () => {
  expect([9, 10, 4_096_000_000].map(pieceName).sort()).toEqual([9, 10, 4_096_000_000].map(pieceName));
  expect([pieceName(42), 'announcement', ''].map(offsetOf)).toEqual([42, undefined, undefined]);
});
