import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Folders to take along: for a funder, and for the day on which nothing else works. */
export const folderRoutes: RouteObject[] = [
  {
    path: paths.evidence,
    lazy: lazyPage(async () => (await import('../features/evidence/pages/EvidencePage')).EvidencePage, 'evidence'),
  },
  {
    path: paths.emergencyArchive,
    lazy: lazyPage(
      async () => (await import('../features/emergency-archive/pages/EmergencyArchivePage')).EmergencyArchivePage,
      'emergency-archive',
    ),
  },
];
