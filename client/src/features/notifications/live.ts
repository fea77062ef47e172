import type { QueryClient } from '@tanstack/react-query';
import { unreadQuery } from './unread.queries';

/** Where nothing has arrived by then, something on the way holds the connection back. */
const patience = 10_000;
const pollEvery = 60_000;
const tryAgainAfter = 5 * 60_000;

type Sources = { open: (address: string) => EventSource; isSupported: boolean };
const browser: Sources = {
  open: (address) => new EventSource(address),
  isSupported: typeof EventSource === 'function',
};

/**
 * Keeps the count of what is new true while the window is seen: told by the server, or asked for now and then where
 * that is blocked. Hidden windows hold no connection, because browsers allow only six of them. Returns how to stop.
 */
export function keepCount(queries: QueryClient, { open, isSupported }: Sources = browser): () => void {
  let source: EventSource | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const rest = () => {
    source?.close();
    source = undefined;
    clearInterval(poll);
    clearTimeout(timer);
  };

  const ask = () => queries.fetchQuery({ ...unreadQuery, staleTime: 0 }).then(({ unread }) => hear(unread), ignore);

  const hear = (unread: number) => {
    const before = queries.getQueryData(unreadQuery.queryKey)?.unread;
    queries.setQueryData(unreadQuery.queryKey, { unread });
    if (before === unread) return;
    void queries.invalidateQueries({ queryKey: ['notifications', 'list'] });
    if (before !== undefined) void queries.invalidateQueries({ queryKey: ['open-matters'] });
  };

  const askNowAndThen = () => {
    rest();
    void ask();
    poll = setInterval(ask, pollEvery);
    if (isSupported) timer = setTimeout(listen, tryAgainAfter);
  };

  const listen = () => {
    rest();
    const opened = open('/api/notifications/stream');
    source = opened;
    timer = setTimeout(askNowAndThen, patience);
    opened.addEventListener('unread', ({ data }) => {
      clearTimeout(timer);
      hear(JSON.parse(data).unread);
    });
    opened.addEventListener('end', ({ data }) => {
      isOver = JSON.parse(data).reason === 'session';
      if (isOver) rest();
      else askNowAndThen();
    });
    opened.addEventListener('error', () => {
      // Browsers come back by themselves, but not from a refusal.
      if (opened.readyState === 2 && source === opened) askNowAndThen();
    });
  };

  const look = () => {
    if (isOver) return;
    if (document.visibilityState === 'hidden') rest();
    else if (isSupported) listen();
    else askNowAndThen();
  };

  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    rest();
  };
}

const ignore = () => undefined;
