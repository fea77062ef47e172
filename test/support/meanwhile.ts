import type { TestApp } from './app.js';
import { until } from './until.js';

/** What a request answers that comes before a change is committed, and has to wait for it. */
export async function meanwhile<Answer>(
  portal: TestApp,
  change: () => Promise<unknown>,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  let begin = (): void => undefined;
  const changed = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // Asked outside the transaction, or it would be part of it.
  const answer = changed.then(ask);
  await portal.database.transaction(async () => {
    await change();
    begin();
    await until(async () => {
      const waiting = await portal.database.client.$queryRaw<unknown[]>`select from pg_locks where not granted`;
      return waiting.length > 0;
    }, 6);
  });
  return answer;
}
