import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** The knowledge collection. */
export const knowledgeRoutes: RouteObject[] = [
  {
    path: paths.knowledge,
    lazy: lazyPage(
      async () => (await import('../features/knowledge/pages/KnowledgePage')).KnowledgePage,
      'knowledge',
      'municipalities',
    ),
  },
  {
    path: paths.writeArticle,
    lazy: lazyPage(
      async () => (await import('../features/knowledge/pages/WriteArticlePage')).WriteArticlePage,
      'knowledge',
      'files',
    ),
  },
  {
    path: paths.article(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/ArticleWithMeasures')).ArticleWithMeasures,
      'linked-measures',
      'knowledge',
      'files',
      'municipalities',
    ),
  },
  {
    path: paths.editArticle(':id'),
    lazy: lazyPage(
      async () => (await import('../features/knowledge/pages/EditArticlePage')).EditArticlePage,
      'knowledge',
      'files',
    ),
  },
];
