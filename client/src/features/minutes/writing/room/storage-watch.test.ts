import { expect, it } from '@jest/globals';
import { StorageWatch } from './storage-watch';

const stored = (mark: string) => JSON.stringify({ type: 'stored', mark, at: '2026-11-22T10:00:00.000Z' });

it('is behind until everything that was typed is stored', () => {
  const watch = new StorageWatch();
  watch.connect();
  expect(watch.isBehind).toBe(false);
  watch.change();
  expect(watch.mark).toBe('{"type":"mark","mark":"1:1"}');
  watch.change();
  expect(watch.hear(stored('1:1'))).toBeNull();
  expect(watch.isBehind).toBe(true);
  expect(watch.hear(stored('1:2'))).toBe('2026-11-22T10:00:00.000Z');
  expect(watch.isBehind).toBe(false);
});

it('does not take the answer of an older connection, or anything else, for its own', () => {
  const watch = new StorageWatch();
  watch.connect();
  watch.change();
  watch.connect();
  for (const payload of [stored('1:1'), stored('x'), 'nonsense', 'null', '{"type":"stored"}']) {
    expect(watch.hear(payload)).toBeNull();
  }
  expect(watch.isBehind).toBe(true);
  expect(watch.hear(stored('2:1'))).not.toBeNull();
});
