import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** Questions to all municipalities, and what comes home from the network. */
export const surveyRoutes: RouteObject[] = [
  {
    path: paths.surveys,
    lazy: lazyPage(async () => (await import('../features/surveys/pages/SurveysPage')).SurveysPage, 'surveys'),
  },
  {
    path: paths.startSurvey,
    lazy: lazyPage(async () => (await import('../features/surveys/pages/StartSurveyPage')).StartSurveyPage, 'surveys'),
  },
  {
    path: paths.survey(':id'),
    lazy: lazyPage(
      async () => (await import('../features/surveys/pages/SurveyPage')).SurveyPage,
      'surveys',
      'municipalities',
    ),
  },
  {
    path: paths.insights,
    lazy: lazyPage(
      async () => (await import('../features/insights/pages/InsightsPage')).InsightsPage,
      'insights',
      'files',
    ),
  },
  {
    path: paths.captureInsight,
    lazy: lazyPage(
      async () => (await import('../features/insights/pages/CaptureInsightPage')).CaptureInsightPage,
      'insights',
    ),
  },
];
