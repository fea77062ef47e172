import { expect, test } from '@jest/globals';
import { instantOf } from '../../platform/clock/local-time.js';
import { isPublic, isWritable, publicFrom, stateAfter } from './release-state.js';

test('from a draft to the press and back', () => {
  expect(stateAfter('draft', 'coordinate')).toBe('in_coordination');
  expect(stateAfter('in_coordination', 'approve')).toBe('approved');
  expect(stateAfter('approved', 'release')).toBe('released');
  expect(stateAfter('released', 'withdraw')).toBe('withdrawn');
  expect(stateAfter('approved', 'reopen')).toBe('draft');
});

test('nothing is released that nobody approved, and what is out does not become a draft', () => {
  expect([stateAfter('draft', 'release'), stateAfter('in_coordination', 'release')]).toEqual([undefined, undefined]);
  expect([stateAfter('released', 'reopen'), stateAfter('withdrawn', 'release')]).toEqual([undefined, undefined]);
  expect([isWritable('in_coordination'), isWritable('approved'), isWritable('released')]).toEqual([true, false, false]);
});

const released = { state: 'released' as const, releasedAt: new Date('2027-03-01T08:00:00Z') };

test('an embargo ends to the millisecond, and only for what is released', () => {
  const release = { ...released, embargoUntil: new Date('2027-03-27T19:30:00Z') };
  expect(isPublic(release, new Date('2027-03-27T19:29:59.999Z'))).toBe(false);
  expect(isPublic(release, new Date('2027-03-27T19:30:00Z'))).toBe(true);
  expect(isPublic({ ...release, state: 'approved' }, new Date('2027-04-01T00:00:00Z'))).toBe(false);
  expect(publicFrom({ ...release, embargoUntil: new Date('2027-01-01T00:00:00Z') })).toEqual(released.releasedAt);
});

test('an embargo is a moment: in spring an hour of the night is missing, in autumn one comes twice', () => {
  expect(instantOf('2027-03-28T02:30')).toBeUndefined();
  const spring = { ...released, embargoUntil: instantOf('2027-03-28T03:00') ?? null };
  expect(isPublic(spring, new Date('2027-03-28T00:59:59Z'))).toBe(false);
  expect(isPublic(spring, new Date('2027-03-28T01:00:00Z'))).toBe(true);
  const autumn = { ...released, embargoUntil: instantOf('2027-10-31T02:30') ?? null };
  expect(autumn.embargoUntil?.toISOString()).toBe('2027-10-31T00:30:00.000Z');
  expect(isPublic(autumn, new Date('2027-10-31T00:29:59Z'))).toBe(false);
  expect(isPublic(autumn, new Date('2027-10-31T00:30:00Z'))).toBe(true);
});
