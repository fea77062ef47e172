import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { preloadLinks } from './preload-links';
import { Providers } from './providers';
import { routes } from './routes';

const router = createBrowserRouter(routes);
preloadLinks(routes);

export function App() {
  return (
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  );
}
