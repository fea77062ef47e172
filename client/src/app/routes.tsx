import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { BrokenFrame } from './layout/BrokenFrame';
import { MemberArea } from './layout/MemberArea';
import { Shell } from './layout/Shell';
import { Stage } from './layout/Stage';
import { lazyPage } from './lazy-page';
import { BrokenPage } from './pages/BrokenPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { WaitingPage } from './pages/WaitingPage';
import { paths } from './paths';

/** Open to everybody. */
const publicRoutes: RouteObject[] = [
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
    path: paths.publicMinutesList,
    lazy: lazyPage(
      async () => (await import('../features/minutes/documents/pages/PublicMinutesListPage')).PublicMinutesListPage,
      'minutes-documents',
    ),
  },
  {
    path: paths.publicMinutes(':id'),
    lazy: lazyPage(
      async () => (await import('../features/minutes/documents/pages/PublicMinutesPage')).PublicMinutesPage,
      'minutes-documents',
    ),
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
      'handover',
      'action-plan',
      'inquiries',
    ),
  },
];

export const routes: RouteObject[] = [
  {
    id: 'stage',
    element: <Stage />,
    errorElement: <BrokenFrame />,
    hydrateFallbackElement: <WaitingPage />,
    children: [],
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
          { id: 'links', children: [] },
          { id: 'members', element: <MemberArea />, children: [] },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

/** The addresses of members and of mailed links are many: they are fetched when somebody goes to one. */
export const findFurtherRoutes: PatchRoutesOnNavigationFunction = async ({ patch }) => {
  const [{ memberRoutes, stageRoutes }, { linkRoutes }] = await Promise.all([
    import('./member-routes'),
    import('./link-routes'),
  ]);
  patch('links', linkRoutes);
  patch('members', memberRoutes);
  patch('stage', stageRoutes);
};
