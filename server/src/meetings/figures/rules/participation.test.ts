import { expect, test } from '@jest/globals';
import { attendanceRate, expectations, participationOf, type Seat, sumsOf, total } from './participation.js';
import { type Marks, Tally } from './tally.js';

const seat = (memberId: string, municipalityId: string, more: Partial<Seat> = {}): Seat => ({
  memberId,
  municipalityId,
  role: 'member',
  startsOn: '2024-01-01',
  endsOn: null,
  ...more,
});
const mark = (
  memberId: string | null,
  state: Marks['state'],
  meetings: number[],
  representedById: string | null = null,
): Marks => ({ memberId, state, representedById, meetings });

test('who left is not expected from the next day on, who comes from the first day on', () => {
  const expected = expectations([
    seat('timo', 'laasphe', { endsOn: '2026-12-31' }),
    seat('neu', 'laasphe', { startsOn: '2027-01-01' }),
    seat('gast', 'kreis', { role: 'guest' }),
  ]);
  const on = (day: string) => [...expected(day).values()].flat().map(({ memberId }) => memberId);
  expect(['2023-12-31', '2024-01-01', '2026-12-30', '2026-12-31', '2027-01-01', '2030-01-01'].map(on)).toEqual([
    [],
    ['timo'],
    ['timo'],
    ['timo'],
    ['neu'],
    ['neu'],
  ]);
});

test('a municipality takes part as its attendance page says', () => {
  const expected = expectations([
    seat('clara', 'siegen'),
    seat('sven', 'siegen', { role: 'deputy' }),
    seat('paula', 'hilchenbach'),
    seat('ole', 'erndtebrueck'),
  ])('2026-09-24');
  const tally = new Tally(2, [
    mark('clara', 'represented', [0], 'sven'),
    mark('sven', 'present', [0]),
    mark('paula', 'present', [0, 1]),
    mark(null, 'present', [1, 1]),
  ]);
  expect(participationOf(expected, tally.at(0))).toEqual([
    { municipalityId: 'siegen', state: 'represented' },
    { municipalityId: 'hilchenbach', state: 'present' },
    { municipalityId: 'erndtebrueck', state: 'open' },
  ]);
  expect(participationOf(expected, tally.at(1)).map(({ state }) => state)).toEqual(['open', 'present', 'open']);
  expect([[...tally.persons], [...tally.guests]]).toEqual([
    [2, 1],
    [0, 2],
  ]);
});

test('who is represented by somebody without a mark of their own is counted', () => {
  expect([...new Tally(1, [mark('clara', 'represented', [0], 'sven')]).persons]).toEqual([1]);
  expect([...new Tally(1, [mark('clara', 'represented', [0])]).persons]).toEqual([1]);
});

test('sums tell how often, and the rate leaves out what nobody noted', () => {
  const of = (state: 'present' | 'absent' | 'open') => [{ municipalityId: 'siegen', state }];
  const sum = sumsOf([of('present'), of('absent'), of('open')]).get('siegen');
  expect(sum).toEqual({ meetings: 3, present: 1, represented: 0, excused: 0, absent: 1, open: 1 });
  expect(attendanceRate(total(sum ? [sum, sum] : []))).toBe(0.5);
  expect(attendanceRate({ meetings: 1, present: 0, represented: 0, excused: 0, absent: 0, open: 1 })).toBeNull();
});
