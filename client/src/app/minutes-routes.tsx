import type { RouteObject } from 'react-router';
import { fetchToWrite } from '../features/minutes/minutes.queries';
import { lazyPage } from './lazy-page';
import { paths } from './paths';
import { whileLoading } from './while-loading';

/** What meetings result in: minutes, read and written, and tasks. */
export const minutesRoutes: RouteObject[] = [
  {
    path: paths.minutes,
    lazy: lazyPage(async () => (await import('../features/minutes/pages/MinutesListPage')).MinutesListPage, 'minutes'),
  },
  {
    path: paths.readMinutes,
    lazy: lazyPage(
      async () => (await import('../features/minutes/import/pages/ReadMinutesPage')).ReadMinutesPage,
      'minutes-import',
      'minutes',
    ),
  },
  {
    path: paths.correctImport(':importId'),
    lazy: lazyPage(
      async () => (await import('../features/minutes/import/pages/CorrectImportPage')).CorrectImportPage,
      'minutes-import',
      'minutes',
    ),
  },
  {
    path: paths.meetingMinutes(':meetingId'),
    lazy: lazyPage(
      async () => (await import('./pages/ReadMeetingMinutes')).ReadMeetingMinutes,
      'minutes',
      'minutes-agreeing',
      'minutes-documents',
    ),
  },
  {
    path: paths.minutesHistory(':meetingId'),
    lazy: lazyPage(
      async () => (await import('../features/minutes/agreeing/pages/MinutesHistoryPage')).MinutesHistoryPage,
      'minutes',
      'minutes-agreeing',
    ),
  },
  {
    path: paths.writeMinutes(':meetingId'),
    loader: whileLoading((queries, { meetingId = '' }) => fetchToWrite(queries, meetingId)),
    lazy: lazyPage(async () => (await import('./pages/WriteMinutes')).WriteMinutes, 'minutes'),
  },
  {
    path: paths.tasks,
    lazy: lazyPage(async () => (await import('../features/tasks/pages/TasksPage')).TasksPage, 'tasks'),
  },
  {
    path: paths.agreements,
    lazy: lazyPage(
      async () => (await import('../features/agreements/pages/AgreementsPage')).AgreementsPage,
      'agreements',
      'municipalities',
    ),
  },
  {
    path: paths.task(':taskId'),
    lazy: lazyPage(async () => (await import('./pages/TaskWithMeasures')).TaskWithMeasures, 'tasks', 'linked-measures'),
  },
];
