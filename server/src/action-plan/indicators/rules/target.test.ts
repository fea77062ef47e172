import { expect, it } from '@jest/globals';
import { wayToTarget } from './target.js';

const series = (...values: number[]) => values.map((value, index) => ({ year: 2020 + index, value }));

it('counts up to a target from nothing', () => {
  const goal = { target: 3, isLowerBetter: false };
  expect(wayToTarget(series(1, 2), goal)).toEqual({ value: 2, year: 2021, share: 2 / 3, isReached: false });
  expect(wayToTarget(series(4), goal)).toMatchObject({ share: 1, isReached: true });
  expect(wayToTarget([], goal)).toBeNull();
});

it('counts down to a target from the first value', () => {
  const goal = { target: 50, isLowerBetter: true };
  expect(wayToTarget(series(100, 75), goal)).toMatchObject({ value: 75, share: 0.5, isReached: false });
  expect(wayToTarget(series(100, 120), goal)).toMatchObject({ share: 0 });
  expect(wayToTarget(series(100, 40), goal)).toMatchObject({ share: 1, isReached: true });
});

it('gives no share where there is no way', () => {
  expect(wayToTarget(series(5), { target: null, isLowerBetter: false })).toMatchObject({ share: null });
  expect(wayToTarget(series(-2), { target: 0, isLowerBetter: false })).toMatchObject({ share: null, isReached: false });
});
