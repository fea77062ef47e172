import { expect, test } from '@jest/globals';
import { isMove } from './move.js';

const before = {
  startsAt: new Date('2026-12-03T08:30:00Z'),
  endsAt: new Date('2026-12-03T11:30:00Z'),
  locationName: 'Rathaus',
  locationAddress: null,
  onlineUrl: null,
};

test.each([
  ['another begin', { startsAt: new Date('2026-12-03T09:00:00Z') }],
  ['another end', { endsAt: new Date('2026-12-03T12:00:00Z') }],
  ['another place', { locationName: 'Weiße Villa' }],
  ['no place any more', { locationName: null }],
  ['online', { onlineUrl: 'https://konferenz.example/47' }],
])('%s moves a meeting', (_what, change) => {
  expect(isMove(before, change)).toBe(true);
});

test('what stays as it was moves nothing', () => {
  expect(isMove(before, { ...before, startsAt: new Date(before.startsAt) })).toBe(false);
  expect(isMove(before, {})).toBe(false);
});
