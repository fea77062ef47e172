import type { QueryClient } from '@tanstack/react-query';
import { createContext, type LoaderFunction, type Params } from 'react-router';
import { sessionQuery } from '../features/session/session.queries';

/** Where pages keep what they have fetched. */
export const queriesContext = createContext<QueryClient | null>(null);

/**
 * Asks for what a page needs while its code is still on the way; the page finds it there, or waits for it. For visitors,
 * who are led to the way in, nothing is asked.
 */
export const whileLoading =
  (ask: (queries: QueryClient, params: Params) => Promise<unknown>): LoaderFunction =>
  ({ context, params }) => {
    const queries = context.get(queriesContext);
    // What is refused says so on the page.
    if (queries) askForMember(queries, () => ask(queries, params)).catch(() => undefined);
    return null;
  };

async function askForMember(queries: QueryClient, ask: () => Promise<unknown>): Promise<void> {
  const { member } = await queries.ensureQueryData(sessionQuery);
  if (member) await ask();
}
