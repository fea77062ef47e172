import type { RouteObject } from 'react-router';
import { actionPlanRoutes } from './action-plan-routes';
import { administrationRoutes } from './administration-routes';
import { calendarRoutes } from './calendar-routes';
import { campaignRoutes } from './campaign-routes';
import { datePollRoutes } from './date-poll-routes';
import { eventRoutes } from './event-routes';
import { folderRoutes } from './folder-routes';
import { fundingRoutes } from './funding-routes';
import { inquiryRoutes } from './inquiry-routes';
import { knowledgeRoutes } from './knowledge-routes';
import { lazyPage } from './lazy-page';
import { meetingRoutes } from './meeting-routes';
import { minutesRoutes } from './minutes-routes';
import { notificationRoutes } from './notification-routes';
import { paths } from './paths';
import { pressRoutes } from './press-routes';
import { publicityRoutes } from './publicity-routes';
import { registrationRoutes } from './registration-routes';
import { reportRoutes, stageRoutes } from './report-routes';
import { reportingRoutes } from './reporting-routes';
import { surveyRoutes } from './survey-routes';
import { talkRoutes } from './talk-routes';

/** People: others and oneself. */
const peopleRoutes: RouteObject[] = [
  {
    path: paths.member(':id'),
    lazy: lazyPage(async () => (await import('./pages/MemberPage')).MemberPage, 'members', 'municipalities'),
  },
  {
    path: paths.profile,
    lazy: lazyPage(
      async () => (await import('./pages/ProfilePage')).ProfilePage,
      'members',
      'municipalities',
      'session',
      'notifications',
      'emergency-archive',
    ),
  },
];

/** For people who are signed in; everybody else is led to the sign-in page and back. */
export const memberRoutes: RouteObject[] = [
  ...peopleRoutes,
  ...meetingRoutes,
  ...datePollRoutes,
  ...reportRoutes,
  ...reportingRoutes,
  ...calendarRoutes,
  ...talkRoutes,
  ...fundingRoutes,
  ...campaignRoutes,
  ...pressRoutes,
  ...publicityRoutes,
  ...surveyRoutes,
  ...eventRoutes,
  ...registrationRoutes,
  ...inquiryRoutes,
  ...minutesRoutes,
  ...actionPlanRoutes,
  ...folderRoutes,
  ...knowledgeRoutes,
  ...notificationRoutes,
  administrationRoutes,
];

export { stageRoutes };
