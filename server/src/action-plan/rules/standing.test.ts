import { describe, expect, it } from '@jest/globals';
import { isOverdue, isStale, nextMilestone } from './standing.js';

describe('isStale', () => {
  it('begins on the ninety-first day without a word', () => {
    const said = { status: 'in_progress', confirmedOn: '2026-08-24' } as const;
    expect(isStale(said, '2026-11-22')).toBe(false);
    expect(isStale(said, '2026-11-23')).toBe(true);
  });

  it('befalls everything but what is done', () => {
    const old = { confirmedOn: '2025-01-01' };
    expect(isStale({ ...old, status: 'deferred' }, '2026-11-22')).toBe(true);
    expect(isStale({ ...old, status: 'done' }, '2026-11-22')).toBe(false);
  });
});

describe('isOverdue', () => {
  it('begins after the end, where one is to be kept', () => {
    const ends = { endsOn: '2026-11-22' };
    expect(isOverdue({ ...ends, status: 'planned' }, '2026-11-22')).toBe(false);
    expect(isOverdue({ ...ends, status: 'planned' }, '2026-11-23')).toBe(true);
    for (const status of ['done', 'ongoing', 'deferred'] as const) {
      expect(isOverdue({ ...ends, status }, '2026-12-24')).toBe(false);
    }
    expect(isOverdue({ status: 'in_progress', endsOn: null }, '2026-11-22')).toBe(false);
  });
});

describe('nextMilestone', () => {
  const milestone = (title: string, dueOn: string | null, reachedOn: string | null = null) => ({
    title,
    dueOn,
    reachedOn,
  });

  it('is the earliest that is not reached; those without a day come last', () => {
    const list = [
      milestone('irgendwann', null),
      milestone('später', '2027-06-01'),
      milestone('früher', '2027-03-01'),
      milestone('war schon', '2026-01-01', '2026-02-01'),
    ];
    expect(nextMilestone(list, '2026-11-22')?.title).toBe('früher');
  });

  it('knows on a past day nothing of what was reached later', () => {
    expect(nextMilestone([milestone('a', '2026-01-01', '2026-02-01')], '2026-01-15')?.title).toBe('a');
    expect(nextMilestone([milestone('a', '2026-01-01', '2026-02-01')], '2026-02-01')).toBeNull();
  });
});
