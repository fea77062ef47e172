import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Open to everybody. */
export const publicRoutes: RouteObject[] = [
  {
    path: paths.help,
    lazy: lazyPage(async () => (await import('../features/help/pages/HelpPage')).HelpPage),
  },
  {
    path: paths.helpTopic(':topic'),
    lazy: lazyPage(async () => (await import('../features/help/pages/HelpTopicPage')).HelpTopicPage),
  },
  {
    path: paths.publicMinutesList,
    lazy: lazyPage(
      async () => (await import('../features/minutes/documents/pages/PublicMinutesListPage')).PublicMinutesListPage,
      'minutes-documents',
    ),
  },
  {
    path: paths.publicMinutes(':id'),
    lazy: lazyPage(
      async () => (await import('../features/minutes/documents/pages/PublicMinutesPage')).PublicMinutesPage,
      'minutes-documents',
    ),
  },
  {
    path: paths.municipalities,
    lazy: lazyPage(
      async () => (await import('./pages/municipalities/MunicipalitiesPage')).MunicipalitiesPage,
      'municipalities',
      'members',
    ),
  },
  {
    path: paths.municipality(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/municipalities/MunicipalityPage')).MunicipalityPage,
      'municipalities',
      'members',
      'municipality-reports',
      'files',
      'handover',
      'action-plan',
      'inquiries',
    ),
  },
];
