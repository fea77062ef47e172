import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Looking for the date of a meeting. The poll itself stands on the page of its meeting. */
export const datePollRoutes: RouteObject[] = [
  {
    path: paths.startDatePoll,
    lazy: lazyPage(
      async () => (await import('../features/date-polls/pages/StartDatePollPage')).StartDatePollPage,
      'date-polls',
    ),
  },
  {
    path: paths.findDate(':id'),
    lazy: lazyPage(async () => (await import('./pages/meetings/FindDatePage')).FindDatePage, 'date-polls', 'meetings'),
  },
];
