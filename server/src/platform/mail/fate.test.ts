import { expect, test } from '@jest/globals';
import { decideFate, PAUSES } from './fate.js';

const now = new Date('2026-11-22T11:00:00Z');
const busy = { failure: 'busy', words: '451 later' } as const;
const inDoubt = { failure: 'in_doubt', words: 'connection closed' } as const;
const refused = { failure: 'refused', words: '550 unknown' } as const;

test('there are at least six tries, and the last comes a day after the first', () => {
  expect(PAUSES.length + 1).toBeGreaterThanOrEqual(6);
  expect(PAUSES.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(24 * 3_600_000);
  expect([...PAUSES].sort((one, other) => one - other)).toEqual(PAUSES);
});

test('what arrived is sent', () => {
  expect(decideFate({ attempts: 3, failure: 'busy' }, { failure: null }, now)).toEqual({
    state: 'sent',
    failure: null,
    lastError: null,
    nextAttemptAt: null,
    sentAt: now,
  });
});

test('a busy server is asked again after the pause of this try, and given up after the last', () => {
  expect(decideFate({ attempts: 1, failure: null }, busy, now)).toMatchObject({
    state: 'failed',
    failure: 'busy',
    nextAttemptAt: new Date('2026-11-22T11:01:00Z'),
  });
  expect(decideFate({ attempts: PAUSES.length, failure: 'busy' }, busy, now).state).toBe('failed');
  expect(decideFate({ attempts: PAUSES.length + 1, failure: 'busy' }, busy, now).state).toBe('undeliverable');
});

test('a refusal is final at once', () => {
  expect(decideFate({ attempts: 1, failure: null }, refused, now)).toMatchObject({
    state: 'undeliverable',
    failure: 'refused',
    nextAttemptAt: null,
  });
});

test('a doubt is remembered over other failures: the second one is the last try', () => {
  const first = decideFate({ attempts: 1, failure: null }, inDoubt, now);
  expect(first).toMatchObject({ state: 'failed', failure: 'in_doubt' });
  const second = decideFate({ attempts: 2, failure: 'in_doubt' }, busy, now);
  expect(second).toMatchObject({ state: 'failed', failure: 'in_doubt', lastError: '451 later' });
  expect(decideFate({ attempts: 3, failure: 'in_doubt' }, inDoubt, now).state).toBe('undeliverable');
});
