import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** What the group carries outside: the plan of it, posts and pictures. */
export const publicityRoutes: RouteObject[] = [
  {
    path: paths.publicity,
    lazy: lazyPage(
      async () => (await import('../features/editorial-calendar/pages/PublicityPage')).PublicityPage,
      'editorial-calendar',
    ),
  },
  {
    path: paths.posts,
    lazy: lazyPage(
      async () => (await import('../features/social-posts/pages/SocialPostsPage')).SocialPostsPage,
      'social-posts',
    ),
  },
  ...[paths.draftPost, paths.editPost(':id')].map((path) => ({
    path,
    lazy: lazyPage(
      async () => (await import('../features/social-posts/pages/EditPostPage')).EditPostPage,
      'social-posts',
      'picture-choice',
    ),
  })),
  {
    path: paths.post(':id'),
    lazy: lazyPage(
      async () => (await import('../features/social-posts/pages/PostPage')).PostPage,
      'social-posts',
      'picture-choice',
    ),
  },
  {
    path: paths.pictures,
    lazy: lazyPage(
      async () => (await import('../features/pictures/pages/PicturesPage')).PicturesPage,
      'pictures',
      'picture-choice',
      'files',
    ),
  },
  {
    path: paths.picture(':id'),
    lazy: lazyPage(
      async () => (await import('../features/pictures/pages/PicturePage')).PicturePage,
      'pictures',
      'picture-choice',
      'files',
    ),
  },
];
