import type { RouteObject } from 'react-router';
import { administrationRoutes } from './administration-routes';
import { calendarRoutes } from './calendar-routes';
import { answerDatePollRoute, datePollRoutes } from './date-poll-routes';
import { BrokenFrame } from './layout/BrokenFrame';
import { MemberArea } from './layout/MemberArea';
import { Shell } from './layout/Shell';
import { Stage } from './layout/Stage';
import { lazyPage } from './lazy-page';
import { meetingRoutes, replyByLinkRoute } from './meeting-routes';
import { minutesRoutes } from './minutes-routes';
import { notificationRoutes, unsubscribeRoute } from './notification-routes';
import { BrokenPage } from './pages/BrokenPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { WaitingPage } from './pages/WaitingPage';
import { paths } from './paths';
import { reportByLinkRoute, reportRoutes, stageRoutes } from './report-routes';
import { talkRoutes } from './talk-routes';

/** Open to everybody. */
const publicRoutes: RouteObject[] = [
  answerDatePollRoute,
  unsubscribeRoute,
  reportByLinkRoute,
  replyByLinkRoute,
  {
    path: paths.start,
    lazy: lazyPage(async () => (await import('./pages/StartPage')).StartPage, 'start', 'municipalities'),
  },
  {
    path: paths.signIn,
    lazy: lazyPage(async () => (await import('../features/session/pages/SignInPage')).SignInPage, 'session'),
  },
  {
    path: paths.forgotPassword,
    lazy: lazyPage(
      async () => (await import('../features/session/pages/ForgotPasswordPage')).ForgotPasswordPage,
      'session',
    ),
  },
  {
    path: paths.setPassword,
    lazy: lazyPage(async () => (await import('../features/session/pages/SetPasswordPage')).SetPasswordPage, 'session'),
  },
  {
    path: paths.firstAdministrator,
    lazy: lazyPage(
      async () => (await import('./pages/FirstAdministratorPage')).FirstAdministratorPage,
      'session',
      'members',
      'municipalities',
    ),
  },
  {
    path: paths.help,
    lazy: lazyPage(async () => (await import('../features/help/pages/HelpPage')).HelpPage),
  },
  {
    path: paths.helpTopic(':topic'),
    lazy: lazyPage(async () => (await import('../features/help/pages/HelpTopicPage')).HelpTopicPage),
  },
  {
    path: paths.legalNotice,
    lazy: lazyPage(async () => (await import('../features/legal/pages/LegalNoticePage')).LegalNoticePage),
  },
  {
    path: paths.privacy,
    lazy: lazyPage(async () => (await import('../features/legal/pages/PrivacyPage')).PrivacyPage),
  },
  {
    path: paths.accessibility,
    lazy: lazyPage(async () => (await import('../features/legal/pages/AccessibilityPage')).AccessibilityPage),
  },
  {
    path: paths.reportBarrier,
    lazy: lazyPage(async () => (await import('../features/legal/pages/ReportBarrierPage')).ReportBarrierPage),
  },
  {
    path: paths.easyLanguage,
    lazy: lazyPage(async () => (await import('../features/legal/pages/EasyLanguagePage')).EasyLanguagePage),
  },
  {
    path: paths.municipalities,
    lazy: lazyPage(
      async () => (await import('./pages/municipalities/MunicipalitiesPage')).MunicipalitiesPage,
      'municipalities',
      'members',
    ),
  },
  {
    path: paths.municipality(':id'),
    lazy: lazyPage(
      async () => (await import('./pages/municipalities/MunicipalityPage')).MunicipalityPage,
      'municipalities',
      'members',
      'municipality-reports',
      'files',
    ),
  },
];

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
    ),
  },
];

/** For people who are signed in; everybody else is led to the sign-in page and back. */
const memberRoutes: RouteObject[] = [
  ...peopleRoutes,
  ...meetingRoutes,
  ...datePollRoutes,
  ...reportRoutes,
  ...calendarRoutes,
  ...talkRoutes,
  ...minutesRoutes,
  ...notificationRoutes,
  administrationRoutes,
];

export const routes: RouteObject[] = [
  {
    element: <Stage />,
    errorElement: <BrokenFrame />,
    hydrateFallbackElement: <WaitingPage />,
    children: stageRoutes,
  },
  {
    element: <Shell />,
    errorElement: <BrokenFrame />,
    hydrateFallbackElement: <WaitingPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          ...publicRoutes,
          { element: <MemberArea />, children: memberRoutes },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
