import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** The action plan with its measures. */
export const actionPlanRoutes: RouteObject[] = [
  {
    path: paths.actionPlan,
    lazy: lazyPage(
      async () => (await import('./pages/PlanWithPublication')).PlanWithPublication,
      'action-plan',
      'publication',
    ),
  },
  {
    path: paths.measure(':measureId'),
    lazy: lazyPage(
      async () => (await import('./pages/MeasureWithSections')).MeasureWithSections,
      'linked-measures',
      'action-plan',
      'municipalities',
    ),
  },
  {
    path: paths.editMeasure(':measureId'),
    lazy: lazyPage(
      async () => (await import('../features/action-plan/pages/EditMeasurePage')).EditMeasurePage,
      'action-plan',
    ),
  },
  {
    path: paths.addMeasure(':planId'),
    lazy: lazyPage(
      async () => (await import('../features/action-plan/pages/AddMeasurePage')).AddMeasurePage,
      'action-plan',
    ),
  },
  {
    path: paths.changePlan(':planId'),
    lazy: lazyPage(
      async () => (await import('../features/action-plan/pages/ChangePlanPage')).ChangePlanPage,
      'action-plan',
    ),
  },
  {
    path: paths.addPlan(':workingGroupId'),
    lazy: lazyPage(async () => (await import('../features/action-plan/pages/AddPlanPage')).AddPlanPage, 'action-plan'),
  },
];
