import { describe, expect, it } from '@jest/globals';
import {
  MinutesAlreadyApproved,
  MinutesAlreadyCirculated,
  MinutesNotCirculated,
  MinutesTooEarly,
} from '../minutes.errors.js';
import { approve, circulate, requireKnown, requireOpen } from './life-cycle.js';

const now = new Date('2026-12-17T22:30:00Z');

describe('circulating', () => {
  it('opens the objection period, in days of the Berlin calendar', () => {
    expect(circulate({ state: 'draft' }, now, 14)).toEqual({
      state: 'circulated',
      circulatedAt: now,
      objectionsUntil: '2026-12-31',
    });
    const afterMidnightInBerlin = new Date('2026-12-17T23:30:00Z');
    expect(circulate({ state: 'draft' }, afterMidnightInBerlin, 14).objectionsUntil).toBe('2027-01-01');
  });

  it('happens once', () => {
    expect(() => circulate({ state: 'circulated' }, now, 14)).toThrow(MinutesAlreadyCirculated);
    expect(() => circulate({ state: 'approved' }, now, 14)).toThrow(MinutesAlreadyApproved);
  });
});

describe('approving', () => {
  it('ends the path', () => {
    expect(approve({ state: 'circulated' }, now)).toEqual({ state: 'approved', approvedAt: now });
  });

  it('neither skips the members nor happens twice', () => {
    expect(() => approve({ state: 'draft' }, now)).toThrow(MinutesNotCirculated);
    expect(() => approve({ state: 'approved' }, now)).toThrow(MinutesAlreadyApproved);
  });
});

describe('what is approved', () => {
  it('is closed to every change, drafts and circulated minutes are open', () => {
    expect(() => requireOpen({ state: 'approved' })).toThrow(MinutesAlreadyApproved);
    expect(() => requireOpen({ state: 'circulated' })).not.toThrow();
    expect(() => requireOpen({ state: 'draft' })).not.toThrow();
  });
});

describe('minutes of a meeting', () => {
  it('begin when the group knows of the meeting', () => {
    expect(() => requireKnown({ state: 'draft' })).toThrow(MinutesTooEarly);
    expect(() => requireKnown({ state: 'scheduled' })).not.toThrow();
  });
});
