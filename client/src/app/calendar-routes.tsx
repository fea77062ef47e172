import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** The calendar, and the addresses under which programs read it. */
export const calendarRoutes: RouteObject[] = [
  {
    path: paths.calendar,
    lazy: lazyPage(async () => (await import('../features/calendar/pages/CalendarPage')).CalendarPage, 'calendar'),
  },
  {
    path: paths.subscribeCalendar,
    lazy: lazyPage(
      async () => (await import('../features/calendar/pages/SubscribeCalendarPage')).SubscribeCalendarPage,
      'calendar',
    ),
  },
];
