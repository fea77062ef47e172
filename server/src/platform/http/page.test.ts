import { expect, test } from '@jest/globals';
import { Invalid } from '../errors/domain-error.js';
import { decodeCursor, encodeCursor, toPage } from './page.js';

const position = { at: new Date('2026-12-03T08:30:00Z'), id: '019ab000-0000-7000-8000-000000000001' };

test('a cursor comes back as it went', () => {
  expect(decodeCursor(encodeCursor(position))).toEqual(position);
  expect(decodeCursor(undefined)).toBeUndefined();
});

test.each(['x', 'W10', Buffer.from('["2026","x"]').toString('base64url')])('the cursor %j is refused', (cursor) => {
  expect(() => decodeCursor(cursor)).toThrow(Invalid);
});

test('a page ends with a cursor only when there is more', () => {
  const rows = [1, 2, 3];
  const at = () => position;
  expect(toPage(rows, 3, at, String)).toEqual({ items: ['1', '2', '3'], nextCursor: null });
  expect(toPage(rows, 2, at, String)).toEqual({ items: ['1', '2'], nextCursor: encodeCursor(position) });
});
