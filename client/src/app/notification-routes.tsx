import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** What happened, and who wants to hear of it. */
export const notificationRoutes: RouteObject[] = [
  {
    path: paths.notifications,
    lazy: lazyPage(
      async () => (await import('../features/notifications/pages/NotificationsPage')).NotificationsPage,
      'notifications',
    ),
  },
  {
    path: paths.notificationPreferences,
    lazy: lazyPage(
      async () => (await import('../features/notifications/pages/PreferencesPage')).PreferencesPage,
      'notifications',
    ),
  },
];
