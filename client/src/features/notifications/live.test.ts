import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { serverAnswers } from '../../testing/answers';
import { keepCount } from './live';
import { unreadQuery } from './unread.queries';

/** Stands in for the browser's EventSource. */
class Source extends EventTarget {
  static opened: Source[] = [];
  readyState = 1;
  closed = false;

  constructor(readonly address: string) {
    super();
    Source.opened.push(this);
  }

  close() {
    this.closed = true;
  }

  tell(event: string, content: object) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(content) }));
  }

  refuse() {
    this.readyState = 2;
    this.dispatchEvent(new Event('error'));
  }
}

const sources = { open: (address: string) => new Source(address) as unknown as EventSource, isSupported: true };
let queries: QueryClient;
let stop: () => void;
const count = () => queries.getQueryData(unreadQuery.queryKey)?.unread;
const last = () => Source.opened.at(-1);

const look = (state: 'visible' | 'hidden') => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  jest.useFakeTimers();
  Source.opened = [];
  queries = new QueryClient();
  serverAnswers({ 'GET /api/notifications/unread': { body: { unread: 7 } } });
});

afterEach(() => {
  stop();
  look('visible');
  jest.useRealTimers();
});

it('counts what the server tells', () => {
  stop = keepCount(queries, sources);
  expect(last()?.address).toBe('/api/notifications/stream');
  last()?.tell('unread', { unread: 3 });
  expect(count()).toBe(3);
});

it('makes lists stale when something new is told, and open matters from the second time on', () => {
  stop = keepCount(queries, sources);
  const invalidated = jest.spyOn(queries, 'invalidateQueries');
  last()?.tell('unread', { unread: 3 });
  last()?.tell('unread', { unread: 3 });
  last()?.tell('unread', { unread: 4 });
  expect(invalidated.mock.calls.map(([filter]) => filter?.queryKey?.join(' '))).toEqual([
    'notifications list',
    'notifications list',
    'open-matters',
  ]);
});

it('holds no connection while the window is hidden', () => {
  stop = keepCount(queries, sources);
  look('hidden');
  expect(last()?.closed).toBe(true);
  look('visible');
  expect(Source.opened).toHaveLength(2);
});

it('asks now and then where nothing comes through, and tries again later', async () => {
  stop = keepCount(queries, sources);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(last()?.closed).toBe(true);
  expect(count()).toBe(7);
  await jest.advanceTimersByTimeAsync(5 * 60_000);
  expect(Source.opened).toHaveLength(2);
});

it('asks now and then after a refusal, or where there is no such connection at all', async () => {
  stop = keepCount(queries, sources);
  last()?.refuse();
  await jest.advanceTimersByTimeAsync(0);
  expect(count()).toBe(7);
  stop();
  queries.setQueryData(unreadQuery.queryKey, { unread: 0 });
  stop = keepCount(queries, { ...sources, isSupported: false });
  await jest.advanceTimersByTimeAsync(0);
  expect(count()).toBe(7);
  expect(Source.opened).toHaveLength(1);
});

it('rests for good when the session is over', async () => {
  stop = keepCount(queries, sources);
  last()?.tell('end', { reason: 'session' });
  look('hidden');
  look('visible');
  await jest.advanceTimersByTimeAsync(10 * 60_000);
  expect(Source.opened).toHaveLength(1);
  expect(count()).toBeUndefined();
});
