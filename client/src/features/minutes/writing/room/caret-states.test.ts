import { expect, it } from '@jest/globals';
import { dropOddCarets } from './caret-states';

const user = { id: 'silas', name: 'Silas Müsen' };
const place = { type: null, tname: 'item', item: { client: 7, clock: 0 }, assoc: 0 };

function shown(cursor: unknown): unknown {
  const states = new Map([[7, { user, cursor }]]);
  dropOddCarets(states);
  return states.get(7);
}

it.each([null, { anchor: place, head: { type: { client: 7, clock: 2 } } }])('shows a caret: %j', (cursor) => {
  expect(shown(cursor)).toEqual({ user, cursor });
});

it.each([
  'here',
  {},
  { anchor: place },
  { anchor: place, head: 1 },
  { anchor: place, head: { assoc: 0 } },
  { anchor: place, head: { ...place, item: { client: 7 } } },
  { anchor: place, head: { ...place, type: { client: 7, clock: -1 } } },
  { anchor: place, head: { ...place, tname: { toString: 1 } } },
  { anchor: place, head: { ...place, assoc: 'x' } },
])('lets no editor see what is no caret: %j', (cursor) => {
  expect(shown(cursor)).toEqual({ user });
});
