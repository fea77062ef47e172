import { expect, test } from '@jest/globals';
import { Turns } from './turns.js';

test('two work at once, the third has its turn when one is done, whatever became of it', async () => {
  const turns = new Turns(2, 1);
  const done: Array<() => void> = [];
  let begun = 0;
  const work = () => {
    begun += 1;
    return new Promise<void>((resolve) => done.push(resolve));
  };
  const failing = turns.take(() => work().then(() => Promise.reject(new Error('broken'))));
  const others = [turns.take(work), turns.take(work)];
  await Promise.resolve();
  expect([begun, turns.areTaken]).toEqual([2, true]);
  done[0]?.();
  await expect(failing).rejects.toThrow('broken');
  expect([begun, turns.areTaken]).toEqual([3, false]);
  for (const finish of done) finish();
  await Promise.all(others);
  expect(await turns.take(() => Promise.resolve('free'))).toBe('free');
});
