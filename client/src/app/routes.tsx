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

/** The front page and the ways in. */
const entryRoutes: RouteObject[] = [
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
          ...entryRoutes,
          { id: 'public', children: [] },
          { id: 'members', element: <MemberArea />, children: [] },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

/** All other addresses are many: they are fetched when somebody goes to one. */
export const findFurtherRoutes: PatchRoutesOnNavigationFunction = async ({ patch }) => {
  const [{ memberRoutes, stageRoutes }, { linkRoutes }, { publicRoutes }] = await Promise.all([
    import('./member-routes'),
    import('./link-routes'),
    import('./public-routes'),
  ]);
  patch('public', [...publicRoutes, ...linkRoutes]);
  patch('members', memberRoutes);
  patch('stage', stageRoutes);
};
