import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Meetings with agenda and attendance. */
export const meetingRoutes: RouteObject[] = [
  {
    path: paths.meetings,
    lazy: lazyPage(async () => (await import('../features/meetings/pages/MeetingsPage')).MeetingsPage, 'meetings'),
  },
  {
    path: paths.planMeeting,
    lazy: lazyPage(
      async () => (await import('../features/meetings/pages/PlanMeetingPage')).PlanMeetingPage,
      'meetings',
    ),
  },
  {
    path: paths.meeting(':id'),
    lazy: lazyPage(
      async () => (await import('../features/meetings/pages/MeetingPage')).MeetingPage,
      'meetings',
      'municipalities',
    ),
  },
  {
    path: paths.agenda(':id'),
    lazy: lazyPage(
      async () => (await import('../features/meetings/pages/AgendaPage')).AgendaPage,
      'meetings',
      'speakers',
    ),
  },
  {
    path: paths.attendance(':id'),
    lazy: lazyPage(
      async () => (await import('../features/meetings/pages/AttendancePage')).AttendancePage,
      'meetings',
      'municipalities',
    ),
  },
];
