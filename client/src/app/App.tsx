import { createBrowserRouter, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { sessionQuery } from '../features/session/session.queries';
import { preloadLinks } from './preload-links';
import { createQueryClient, Providers } from './providers';
import { findFurtherRoutes, routes } from './routes';
import { queriesContext } from './while-loading';

const queries = createQueryClient();
// Every page stands on it: asked for while the first page is still on the way.
void queries.prefetchQuery(sessionQuery);

const router = createBrowserRouter(routes, {
  patchRoutesOnNavigation: findFurtherRoutes,
  getContext: () => new RouterContextProvider(new Map([[queriesContext, queries]])),
});
preloadLinks(async () => [...routes, ...(await import('./member-routes')).memberRoutes]);

export function App() {
  return (
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>
  );
}
