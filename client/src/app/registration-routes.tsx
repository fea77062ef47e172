import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Who signed up for events. */
export const registrationRoutes: RouteObject[] = [
  {
    path: paths.eventRegistrations(':id'),
    lazy: lazyPage(
      async () => (await import('../features/registrations/pages/RegistrationsPage')).RegistrationsPage,
      'registrations',
      'municipalities',
    ),
  },
];
