import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Press releases from draft to press coverage, news, and the newsletter. */
export const pressRoutes: RouteObject[] = [
  {
    path: paths.pressReleases,
    lazy: lazyPage(async () => (await import('../features/press/pages/ReleasesPage')).ReleasesPage, 'press'),
  },
  {
    path: paths.pressRelease(':id'),
    lazy: lazyPage(
      async () => (await import('../features/press/pages/ReleasePage')).ReleasePage,
      'press',
      'municipalities',
      'picture-choice',
    ),
  },
  {
    path: paths.pressContacts,
    lazy: lazyPage(async () => (await import('../features/press/pages/ContactsPage')).ContactsPage, 'press'),
  },
  {
    path: paths.clippings,
    lazy: lazyPage(async () => (await import('../features/press/pages/ClippingsPage')).ClippingsPage, 'press'),
  },
  {
    path: paths.news,
    lazy: lazyPage(async () => (await import('../features/news/pages/NewsPage')).NewsPage, 'news', 'picture-choice'),
  },
  {
    path: paths.newsletters,
    lazy: lazyPage(
      async () => (await import('../features/newsletter/pages/NewslettersPage')).NewslettersPage,
      'newsletter',
    ),
  },
  {
    path: paths.newsletter(':id'),
    lazy: lazyPage(
      async () => (await import('../features/newsletter/pages/NewsletterPage')).NewsletterPage,
      'newsletter',
    ),
  },
];
