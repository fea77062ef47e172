import { describe, expect, it } from '@jest/globals';
import { byUrgency, daysUntil, type Period, phaseOf } from './phase.js';

const today = '2026-11-22';
const programme = (given: Partial<Period> = {}): Period => ({
  opensOn: null,
  deadlineOn: null,
  leadDays: [60, 30, 7],
  isEnded: false,
  ...given,
});

describe('phaseOf', () => {
  it('is open without a deadline, and near its end once the first reminder is due', () => {
    expect(phaseOf(programme(), today)).toBe('open');
    expect(phaseOf(programme({ deadlineOn: '2027-01-22' }), today)).toBe('open');
    expect(phaseOf(programme({ deadlineOn: '2027-01-21' }), today)).toBe('closing');
    expect(phaseOf(programme({ deadlineOn: today, leadDays: [] }), today)).toBe('closing');
  });

  it('is upcoming before its first day, and closed after its last or when its funder withdrew it', () => {
    expect(phaseOf(programme({ opensOn: '2026-11-23', deadlineOn: '2026-12-01' }), today)).toBe('upcoming');
    expect(phaseOf(programme({ opensOn: today }), today)).toBe('open');
    expect(phaseOf(programme({ deadlineOn: '2026-11-21' }), today)).toBe('closed');
    expect(phaseOf(programme({ opensOn: '2026-12-01', isEnded: true }), today)).toBe('closed');
  });
});

it('counts days over the end of the year', () => {
  expect([daysUntil('2027-01-01', '2026-12-30'), daysUntil('2026-12-29', '2026-12-30')]).toEqual([2, -1]);
});

it('puts what is due next first, and what is over last, the latest of it first', () => {
  const listed = (title: string, phase: 'open' | 'closed', deadlineOn: string | null) => ({
    ...{ id: title, title, phase, deadlineOn },
  });
  const sorted = byUrgency([
    listed('long over', 'closed', '2024-01-31'),
    listed('always open', 'open', null),
    listed('over', 'closed', '2026-10-31'),
    listed('in March', 'open', '2027-03-01'),
    listed('in December', 'open', '2026-12-01'),
  ]);
  expect(sorted.map(({ title }) => title)).toEqual(['in December', 'in March', 'always open', 'over', 'long over']);
});
