import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Meetings with agenda and attendance. */
export const meetingRoutes: RouteObject[] = [
  {
    path: paths.meetings,
    lazy: lazyPage(
      async () => (await import('./pages/meetings/MeetingsWithPolls')).MeetingsWithPolls,
      'meetings',
      'date-polls',
      'invitations',
    ),
  },
  {
    path: paths.planMeeting,
    lazy: lazyPage(
      async () => (await import('../features/meetings/pages/PlanMeetingPage')).PlanMeetingPage,
      'meetings',
      'invitations',
    ),
  },
  {
    path: paths.meeting(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/MeetingWithSections')).MeetingWithSections,
      'meetings',
      'meeting-publication',
      'date-polls',
      'linked-measures',
      'municipalities',
      'municipality-reports',
      'papers',
      'files',
    ),
  },
  {
    path: paths.agenda(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/meetings/AgendaWithTopics')).AgendaWithTopics,
      'meetings',
      'agenda',
      'speakers',
      'topics',
    ),
  },
  {
    path: paths.invitation(':id'),
    lazy: lazyPage(
      async () => (await import('../features/meetings/invitations/pages/InvitationPage')).InvitationPage,
      'meetings',
      'invitations',
    ),
  },
  {
    path: paths.replies(':id'),
    lazy: lazyPage(
      async () => (await import('../features/meetings/invitations/pages/RepliesPage')).RepliesPage,
      'meetings',
      'invitations',
      'municipalities',
    ),
  },
  {
    path: paths.dispatches(':id'),
    lazy: lazyPage(
      async () => (await import('../features/meetings/invitations/pages/DispatchLogPage')).DispatchLogPage,
      'meetings',
      'invitations',
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
