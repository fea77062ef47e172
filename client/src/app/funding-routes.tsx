import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** What the action plan reaches, and what pays for it. */
export const fundingRoutes: RouteObject[] = [
  {
    path: paths.indicators,
    lazy: lazyPage(
      async () => (await import('../features/indicators/pages/IndicatorsPage')).IndicatorsPage,
      'indicators',
    ),
  },
  {
    path: paths.funding,
    lazy: lazyPage(
      async () => (await import('../features/funding/pages/FundingPage')).FundingPage,
      'funding',
      'municipalities',
    ),
  },
  {
    path: paths.grants,
    lazy: lazyPage(async () => (await import('../features/funding/pages/GrantsPage')).GrantsPage, 'funding'),
  },
  {
    path: paths.fundingProgramme(':id'),
    lazy: lazyPage(
      async () => (await import('../features/funding/pages/ProgrammePage')).ProgrammePage,
      'funding',
      'municipalities',
    ),
  },
];
