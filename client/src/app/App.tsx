import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { preloadLinks } from './preload-links';
import { Providers } from './providers';
import { findFurtherRoutes, routes } from './routes';

const router = createBrowserRouter(routes, { patchRoutesOnNavigation: findFurtherRoutes });
preloadLinks(async () => [...routes, ...(await import('./member-routes')).memberRoutes]);

export function App() {
  return (
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  );
}
