import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** For whoever follows a link in a mail, without signing in. */
export const linkRoutes: RouteObject[] = [
  {
    path: paths.answerDatePoll,
    lazy: lazyPage(
      async () => (await import('../features/date-polls/pages/AnswerByLinkPage')).AnswerByLinkPage,
      'date-polls',
    ),
  },
  {
    path: paths.replyByLink,
    lazy: lazyPage(
      async () => (await import('../features/meetings/invitations/pages/ReplyByLinkPage')).ReplyByLinkPage,
      'meetings',
      'invitations',
    ),
  },
  {
    path: paths.reportByLink,
    lazy: lazyPage(
      async () => (await import('../features/municipality-reports/pages/ReportByLinkPage')).ReportByLinkPage,
      'municipality-reports',
    ),
  },
  {
    path: paths.surveyByLink,
    lazy: lazyPage(
      async () => (await import('../features/surveys/pages/SurveyByLinkPage')).SurveyByLinkPage,
      'surveys',
    ),
  },
  {
    path: paths.taskByLink,
    lazy: lazyPage(async () => (await import('../features/tasks/pages/TaskByLinkPage')).TaskByLinkPage, 'tasks'),
  },
  {
    path: paths.inquiryByLink,
    lazy: lazyPage(
      async () => (await import('../features/inquiries/outside/pages/InquiryByLinkPage')).InquiryByLinkPage,
      'outside-inquiries',
    ),
  },
  {
    path: paths.measureByLink,
    lazy: lazyPage(
      async () => (await import('../features/action-plan/pages/MeasureByLinkPage')).MeasureByLinkPage,
      'action-plan',
    ),
  },
  {
    path: paths.speakerByLink,
    lazy: lazyPage(
      async () => (await import('../features/talks/speaker/pages/SpeakerPage')).SpeakerPage,
      'speaker-sheet',
      'files',
    ),
  },
  {
    path: paths.unsubscribe,
    lazy: lazyPage(
      async () => (await import('../features/notifications/pages/UnsubscribePage')).UnsubscribePage,
      'notifications',
    ),
  },
];
