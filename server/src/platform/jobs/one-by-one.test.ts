import { expect, test } from '@jest/globals';
import { oneByOne } from './one-by-one.js';

test('one that fails is logged, and the others go on', async () => {
  const done: number[] = [];
  const logged: unknown[] = [];
  const logger = { error: (error: unknown) => logged.push(error) };
  await oneByOne([1, 2, 3], logger, async (number) => {
    if (number === 2) throw new Error('poison');
    done.push(number);
  });
  expect([done, logged]).toEqual([[1, 3], [new Error('poison')]]);
});
