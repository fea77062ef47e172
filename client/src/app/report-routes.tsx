import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Reports of the municipalities, written and read. */
export const reportRoutes: RouteObject[] = [
  {
    path: paths.municipalityReports(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/ReportsWithMeasures')).ReportsWithMeasures,
      'municipality-reports',
      'municipalities',
      'files',
      'linked-measures',
    ),
  },
  {
    path: paths.municipalityReport(':id', ':municipalityId'),
    lazy: lazyPage(
      async () => (await import('./pages/WriteReportWithMeasures')).WriteReportWithMeasures,
      'municipality-reports',
      'files',
      'linked-measures',
    ),
  },
];

/** For the wall: nothing of the frame around them. */
export const stageRoutes: RouteObject[] = [
  {
    path: paths.presentReports(':id'),
    lazy: lazyPage(
      async () => (await import('../features/municipality-reports/pages/PresentReportsPage')).PresentReportsPage,
      'municipality-reports',
    ),
  },
  {
    path: paths.presentFile(':id', ':fileId'),
    lazy: lazyPage(
      async () => (await import('../features/talks/pages/PresentFilePage')).PresentFilePage,
      'talks',
      'reader',
    ),
  },
  {
    path: paths.conductMeeting(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/ConductMeeting')).ConductMeeting,
      'meeting-mode',
      'meetings',
      'municipalities',
    ),
  },
];
