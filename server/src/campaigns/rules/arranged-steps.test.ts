import { expect, test } from '@jest/globals';
import { Invalid } from '../../platform/errors/domain-error.js';
import { requireSteps } from './arranged-steps.js';

const step = (id: string | null, daysBefore: number | null = null, dueOn: string | null = null) => ({
  ...{ id, daysBefore, dueOn },
});
const pointersOf = (steps: Parameters<typeof requireSteps>[0]) => {
  try {
    requireSteps(steps, new Set(['a', 'b']));
  } catch (error) {
    if (error instanceof Invalid) return error.errors.map(({ pointer }) => pointer);
  }
  return [];
};

test('steps are new or known, each once, with one kind of day', () => {
  expect(pointersOf([step('b', 14), step(null, null, '2027-02-11'), step('a'), step(null)])).toEqual([]);
  expect(pointersOf([step('a'), step('a'), step('c')])).toEqual(['#/steps/1/id', '#/steps/2/id']);
  expect(pointersOf([step(null, 3, '2027-02-11')])).toEqual(['#/steps/0/dueOn']);
});
