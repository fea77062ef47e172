import { describe, expect, it } from '@jest/globals';
import {
  MinutesAlreadyApproved,
  MinutesAlreadyCirculated,
  MinutesMeetingAhead,
  MinutesNotCirculated,
  MinutesObjectionsOver,
  MinutesObjectionsRunning,
  MinutesTooEarly,
} from '../minutes.errors.js';
import { approve, circulate, recall, requireKnown, requireObjectable, requireOpen } from './life-cycle.js';

const now = new Date('2026-12-17T22:30:00Z');

const held = { meeting: { startsAt: new Date('2026-12-10T08:30:00Z') } };

describe('circulating', () => {
  it('opens the objection period, in days of the Berlin calendar', () => {
    expect(circulate({ state: 'draft', ...held }, now, 14)).toEqual({
      state: 'circulated',
      circulatedAt: now,
      objectionsUntil: '2026-12-31',
    });
    const afterMidnightInBerlin = new Date('2026-12-17T23:30:00Z');
    expect(circulate({ state: 'draft', ...held }, afterMidnightInBerlin, 14).objectionsUntil).toBe('2027-01-01');
  });

  it('happens once, and not before the meeting', () => {
    expect(() => circulate({ state: 'circulated', ...held }, now, 14)).toThrow(MinutesAlreadyCirculated);
    expect(() => circulate({ state: 'approved', ...held }, now, 14)).toThrow(MinutesAlreadyApproved);
    const ahead = { state: 'draft', meeting: { startsAt: new Date(now.getTime() + 1) } } as const;
    expect(() => circulate(ahead, now, 14)).toThrow(MinutesMeetingAhead);
  });

  it('is taken back to a draft while nothing is approved', () => {
    expect(recall({ state: 'circulated' })).toEqual({ state: 'draft', circulatedAt: null, objectionsUntil: null });
    expect(() => recall({ state: 'draft' })).toThrow(MinutesNotCirculated);
    expect(() => recall({ state: 'approved' })).toThrow(MinutesAlreadyApproved);
  });
});

describe('objecting', () => {
  it('lasts until the end of the last day', () => {
    const minutes = { state: 'circulated', objectionsUntil: '2026-12-17' } as const;
    expect(() => requireObjectable(minutes, now)).not.toThrow();
    expect(() => requireObjectable(minutes, new Date('2026-12-17T23:00:00Z'))).toThrow(MinutesObjectionsOver);
    expect(() => requireObjectable({ ...minutes, state: 'draft' }, now)).toThrow(MinutesNotCirculated);
  });
});

describe('approving', () => {
  const running = { state: 'circulated', objectionsUntil: '2026-12-17' } as const;
  const over = { state: 'circulated', objectionsUntil: '2026-12-16' } as const;

  it('takes silence for consent when the period is over', () => {
    const approved = { state: 'approved', approvedAt: now, approval: 'silence' };
    expect(approve(over, now, { approval: 'silence', open: 0 })).toEqual(approved);
    expect(() => approve(running, now, { approval: 'silence', open: 0 })).toThrow(MinutesObjectionsRunning);
  });

  it('takes the word of a meeting at any time', () => {
    expect(approve(running, now, { approval: 'meeting', open: 0 }).approval).toBe('meeting');
  });

  it('waits for every open wish, and says how many there are', () => {
    expect(() => approve(over, now, { approval: 'silence', open: 1 })).toThrow('Ein Änderungswunsch ist noch offen');
    expect(() => approve(over, now, { approval: 'meeting', open: 3 })).toThrow('3 Änderungswünsche sind noch offen');
  });

  it('neither skips the members nor happens twice', () => {
    const silent = { approval: 'silence', open: 0 } as const;
    expect(() => approve({ state: 'draft', objectionsUntil: null }, now, silent)).toThrow(MinutesNotCirculated);
    expect(() => approve({ ...over, state: 'approved' }, now, silent)).toThrow(MinutesAlreadyApproved);
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
