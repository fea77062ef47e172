import { expect, it } from '@jest/globals';
import { daysOf } from './days';

const meeting = (day: string, endsAt: string) => daysOf({ kind: 'meeting', day, endsAt });

it('a meeting stands on its day, one over midnight on both, one until midnight on the first', () => {
  expect(meeting('2026-12-03', '2026-12-03T11:30:00Z')).toEqual(['2026-12-03']);
  expect(meeting('2026-10-24', '2026-10-25T01:30:00Z')).toEqual(['2026-10-24', '2026-10-25']);
  expect(meeting('2026-12-03', '2026-12-03T23:00:00Z')).toEqual(['2026-12-03']);
});

it('a deadline stands on its day, at whatever hour it ends', () => {
  expect(daysOf({ kind: 'poll_deadline', day: '2026-11-30', endsAt: '2026-11-30T23:00:00Z' })).toEqual(['2026-11-30']);
  expect(daysOf({ kind: 'task', day: '2026-11-30', endsAt: null })).toEqual(['2026-11-30']);
});
