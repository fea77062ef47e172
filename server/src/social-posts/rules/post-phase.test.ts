import { expect, test } from '@jest/globals';
import { phaseOf } from './post-phase.js';
import { nextTry } from './sending.js';

test('a failure is told first, then what is still to do', () => {
  expect(phaseOf(false, [])).toBe('draft');
  expect(phaseOf(true, [{ state: 'draft' }, { state: 'published' }])).toBe('ready');
  expect(phaseOf(true, [{ state: 'failed' }, { state: 'published' }])).toBe('failed');
  expect(phaseOf(true, [{ state: 'withdrawn' }, { state: 'published' }])).toBe('published');
});

test('five pauses, then a person decides', () => {
  const now = new Date('2027-03-20T19:30:00Z');
  expect(nextTry(1, now)).toEqual(new Date('2027-03-20T19:31:00Z'));
  expect(nextTry(5, now)).toEqual(new Date('2027-03-20T22:30:00Z'));
  expect(nextTry(6, now)).toBeUndefined();
});
