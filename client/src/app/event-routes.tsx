import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Events and excursions, own ones and those of others. */
export const eventRoutes: RouteObject[] = [
  {
    path: paths.events,
    lazy: lazyPage(async () => (await import('../features/events/pages/EventsPage')).EventsPage, 'events'),
  },
  {
    path: paths.planEvent,
    lazy: lazyPage(
      async () => (await import('../features/events/pages/PlanEventPage')).PlanEventPage,
      'events',
      'picture-choice',
    ),
  },
  {
    path: paths.eventSources,
    lazy: lazyPage(async () => (await import('../features/events/pages/EventSourcesPage')).EventSourcesPage, 'events'),
  },
  {
    path: paths.event(':id'),
    lazy: lazyPage(async () => (await import('./pages/EventWithPlaces')).EventWithPlaces, 'events', 'registrations'),
  },
  {
    path: paths.editEvent(':id'),
    lazy: lazyPage(
      async () => (await import('../features/events/pages/EditEventPage')).EditEventPage,
      'events',
      'picture-choice',
    ),
  },
];
