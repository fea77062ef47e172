import { expect, test } from '@jest/globals';
import { type Standing, standingChanges } from './standing-changes.js';

const measure = (change: Partial<Standing> = {}): Standing => ({
  id: 'w1',
  code: 'W 1',
  title: 'ÖKOPROFIT-Runde',
  status: 'planned',
  statusText: '',
  endsOn: null,
  leads: [{ name: 'Kreis' }],
  partners: [],
  nextMilestone: null,
  ...change,
});

const told = (before: Standing[], after: Standing[]) =>
  standingChanges(before, after).map((one) => [one.code, one.what, one.before, one.after]);

test('what stands as it stood is not told', () => {
  expect(told([measure()], [measure()])).toEqual([]);
});

test('every aspect is told with what it was', () => {
  const after = measure({
    code: 'W 3',
    status: 'in_progress',
    statusText: 'Angelaufen.',
    endsOn: '2027-12-31',
    leads: [{ name: 'Kreis' }, { name: 'Kreuztal' }],
    nextMilestone: { title: 'Auftakt', dueOn: '2027-02-01' },
  });
  expect(told([measure()], [after])).toEqual([
    ['W 3', 'code', 'W 1', 'W 3'],
    ['W 3', 'status', 'planned', 'in_progress'],
    ['W 3', 'endsOn', null, '2027-12-31'],
    ['W 3', 'leads', 'Kreis', 'Kreis, Kreuztal'],
    ['W 3', 'nextMilestone', null, 'Auftakt'],
    ['W 3', 'statusText', null, 'Angelaufen.'],
  ]);
});

test('what came and what went is told', () => {
  const other = measure({ id: 'w2', code: 'W 2', status: 'deferred' });
  expect(told([other], [measure()])).toEqual([
    ['W 1', 'added', null, 'planned'],
    ['W 2', 'gone', 'deferred', null],
  ]);
});
