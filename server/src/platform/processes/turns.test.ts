import { expect, test } from '@jest/globals';
import { Turns } from './turns.js';

function scene(atOnce: number, inLine: number) {
  const turns = new Turns(atOnce, inLine, () => new Error('refused'));
  const done: Array<() => void> = [];
  const begun = { count: 0 };
  const work = () => {
    begun.count += 1;
    return new Promise<void>((resolve) => done.push(resolve));
  };
  return { turns, done, begun, work };
}

test('two work at once, the third has its turn when one is done, whatever became of it', async () => {
  const { turns, done, begun, work } = scene(2, 1);
  const failing = turns.take(() => work().then(() => Promise.reject(new Error('broken'))));
  const others = [turns.take(work), turns.take(work)];
  await Promise.resolve();
  expect(begun.count).toBe(2);
  await expect(turns.take(work)).rejects.toThrow('refused');
  done[0]?.();
  await expect(failing).rejects.toThrow('broken');
  expect(begun.count).toBe(3);
  for (const finish of done) finish();
  await Promise.all(others);
  expect(await turns.take(() => Promise.resolve('free'))).toBe('free');
});

test('of sixty who come together two work, eight wait, and fifty are refused', async () => {
  const { turns, done, begun, work } = scene(2, 8);
  const all = Promise.allSettled(Array.from({ length: 60 }, () => turns.take(work)));
  while (begun.count < 10 || done.length > 0) {
    done.shift()?.();
    await Promise.resolve();
  }
  const outcomes = Map.groupBy(await all, ({ status }) => status);
  expect([outcomes.get('fulfilled')?.length, outcomes.get('rejected')?.length, begun.count]).toEqual([10, 50, 10]);
});
