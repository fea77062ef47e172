import { expect, it } from '@jest/globals';
import { countStatuses, progressBy } from './progress.js';
import type { MeasureStatus } from './standing.js';

const standing = (status: MeasureStatus, of: string[], isStale = false) => ({ status, of, isStale });

it('counts each status, all of them, and those without a word', () => {
  expect(countStatuses([standing('done', []), standing('planned', [], true), standing('planned', [])])).toEqual({
    planned: 2,
    in_progress: 0,
    done: 1,
    ongoing: 0,
    deferred: 0,
    all: 3,
    stale: 1,
  });
});

it('counts a measure with each municipality that it belongs to, and leaves out who has none', () => {
  const standings = [standing('done', ['netphen', 'siegen']), standing('ongoing', ['siegen'])];
  const progress = progressBy(['burbach', 'netphen', 'siegen'], standings, ({ of }, one) => of.includes(one));
  expect(progress.map(({ group, counts }) => [group, counts.all, counts.done])).toEqual([
    ['netphen', 1, 1],
    ['siegen', 2, 1],
  ]);
});
