import { expect, test } from '@jest/globals';
import { Addresses, canonicalOf, toTime, withQuery } from './addresses.js';

const at = new Addresses('https://klima.example');
const ALLOWED = ['created_since', 'limit'];

test('every object and list has one address', () => {
  expect(at.object('agenda_item', '1')).toBe('https://klima.example/oparl/agenda-items/1');
  expect(at.list('meetings')).toBe('https://klima.example/oparl/meetings');
  expect(at.list('meetings', '7')).toBe('https://klima.example/oparl/organizations/7/meetings');
});

test('filters stay in links, encoded', () => {
  const since = new Date('2026-11-22T10:00:00.123Z');
  expect(withQuery('x', { created_since: since, limit: 5, omit_internal: false, after: undefined })).toBe(
    'x?created_since=2026-11-22T10%3A00%3A00%2B00%3A00&limit=5',
  );
  expect(withQuery('x', {})).toBe('x');
  expect(toTime(since)).toBe('2026-11-22T10:00:00+00:00');
});

test('other spellings lead to the one address', () => {
  expect(canonicalOf('/oparl/meetings', ['created_since', 'limit'], ALLOWED)).toBeUndefined();
  expect(canonicalOf('/oparl/meetings/', [], ALLOWED)).toBe('/oparl/meetings');
  expect(canonicalOf('/oparl/Meetings/AB', [], ALLOWED)).toBe('/oparl/meetings/ab');
  expect(canonicalOf('/oparl/meetings', ['limit', 'created_since'], ALLOWED)).toBe('/oparl/meetings');
  expect(canonicalOf('/oparl/meetings', ['utm_source'], ALLOWED)).toBe('/oparl/meetings');
});
