import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Anfragen. */
export const inquiryRoutes: RouteObject[] = [
  {
    path: paths.inquiries,
    lazy: lazyPage(
      async () => (await import('../features/inquiries/pages/InquiriesPage')).InquiriesPage,
      'inquiries',
      'municipalities',
    ),
  },
  {
    path: paths.askQuestion,
    lazy: lazyPage(
      async () => (await import('../features/inquiries/pages/AskQuestionPage')).AskQuestionPage,
      'inquiries',
      'similar-answers',
      'municipalities',
    ),
  },
  {
    path: paths.inquiry(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/InquiryWithMeasures')).InquiryWithMeasures,
      'linked-measures',
      'accessibility-statement',
      'inquiries',
      'similar-answers',
      'municipalities',
      'files',
    ),
  },
];
