import { expect, test } from '@jest/globals';
import { newSince, visitAt } from './visit.js';

const at = (instant: string) => new Date(`2026-11-${instant}:00Z`);

test('a visit goes on while somebody comes back within the hour', () => {
  const first = visitAt(null, at('20T09:00'));
  expect(first).toEqual({ lastSeenAt: at('20T09:00'), lastVisitAt: null });
  const same = visitAt(first, at('20T09:59'));
  expect(same).toEqual({ lastSeenAt: at('20T09:59'), lastVisitAt: null });
  const next = visitAt(same, at('22T08:00'));
  expect(next).toEqual({ lastSeenAt: at('22T08:00'), lastVisitAt: at('20T09:59') });
  expect(visitAt(next, at('22T08:30')).lastVisitAt).toEqual(at('20T09:59'));
});

test('new is what came since the visit before, at first of two weeks, at most of sixty days', () => {
  const now = at('22T08:00');
  expect(newSince({ lastVisitAt: at('20T09:59') }, now)).toEqual(at('20T09:59'));
  expect(newSince({ lastVisitAt: null }, now)).toEqual(at('08T08:00'));
  expect(newSince({ lastVisitAt: new Date('2026-01-01') }, now).toISOString()).toBe('2026-09-23T08:00:00.000Z');
});
