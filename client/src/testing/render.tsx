import { QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, type PatchRoutesOnNavigationFunction, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../app/providers';
import { Toasts } from '../ui/Toasts';

/** Renders a piece of the interface with everything around it that pieces rely on. */
export function renderPiece(piece: ReactNode): RenderResult {
  return renderRoutes([{ path: '*', element: piece }], '/');
}

/** Renders pages at their addresses and goes to one of them; `findMore` finds those that come later. */
export function renderRoutes(
  routes: RouteObject[],
  address: string,
  findMore?: PatchRoutesOnNavigationFunction,
): RenderResult {
  const router = createMemoryRouter(routes, { initialEntries: [address], patchRoutesOnNavigation: findMore });
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <Toasts>
        <RouterProvider router={router} />
      </Toasts>
    </QueryClientProvider>,
  );
}
