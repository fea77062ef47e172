import { expect, test } from '@jest/globals';
import { Shares } from './shares.js';

test('everybody has two at a time, and the next one when one of them is done or failed', async () => {
  const shares = new Shares(2, () => new Error('refused'));
  const open: Array<{ finish: () => void; fail: (error: Error) => void }> = [];
  const work = () => new Promise<void>((finish, fail) => open.push({ finish, fail }));
  const mine = [shares.take('me', work), shares.take('me', work)];
  await expect(shares.take('me', work)).rejects.toThrow('refused');
  const theirs = shares.take('you', work);
  open[0]?.fail(new Error('broken'));
  await expect(mine[0]).rejects.toThrow('broken');
  const next = shares.take('me', work);
  await expect(shares.take('me', work)).rejects.toThrow('refused');
  for (const { finish } of open) finish();
  await Promise.all([mine[1], theirs, next]);
});
