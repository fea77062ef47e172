import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Talks with their slides and papers, and the search that finds them. */
export const talkRoutes: RouteObject[] = [
  {
    path: paths.talks,
    lazy: lazyPage(async () => (await import('../features/talks/pages/TalksPage')).TalksPage, 'talks'),
  },
  {
    path: paths.search,
    lazy: lazyPage(async () => (await import('../features/search/pages/SearchPage')).SearchPage, 'search'),
  },
  {
    path: paths.speakers,
    lazy: lazyPage(
      async () => (await import('../features/speaker-directory/pages/SpeakersPage')).SpeakersPage,
      'speaker-directory',
      'speakers',
    ),
  },
  {
    path: paths.topics,
    lazy: lazyPage(
      async () => (await import('../features/topics/pages/TopicsPage')).TopicsPage,
      'topics',
      'municipalities',
    ),
  },
  {
    path: paths.slidesQueue,
    lazy: lazyPage(
      async () => (await import('../features/talks/speaker/pages/SlidesQueuePage')).SlidesQueuePage,
      'talks',
      'speaker-sheet',
    ),
  },
  {
    path: paths.talk(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/TalkWithMeasures')).TalkWithMeasures,
      'linked-measures',
      'publication',
      'talks',
      'speaker-sheet',
      'speakers',
      'files',
    ),
  },
  {
    path: paths.readFile(':id', ':fileId'),
    lazy: lazyPage(
      async () => (await import('../features/talks/pages/ReadFilePage')).ReadFilePage,
      'talks',
      'reader',
      'files',
    ),
  },
];
