import type { QueryClient } from '@tanstack/react-query';
import { createContext, type LoaderFunction, type Params } from 'react-router';

/** Where pages keep what they have fetched. */
export const queriesContext = createContext<QueryClient | null>(null);

/** Asks for what a page needs while its code is still on the way; the page finds it there, or waits for it. */
export const whileLoading =
  (ask: (queries: QueryClient, params: Params) => Promise<unknown>): LoaderFunction =>
  ({ context, params }) => {
    const queries = context.get(queriesContext);
    // What is refused says so on the page.
    if (queries) ask(queries, params).catch(() => undefined);
    return null;
  };
