import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** What the group accounts for. */
export const reportingRoutes: RouteObject[] = [
  {
    path: paths.reports,
    lazy: lazyPage(
      async () => (await import('../features/reports/pages/ReportsPage')).ReportsPage,
      'reports',
      'municipalities',
    ),
  },
];
