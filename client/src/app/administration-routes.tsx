import { Navigate, type RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

/** What keeps the portal running; the area shows to each what they may do. */
export const administrationRoutes: RouteObject = {
  lazy: lazyPage(async () => (await import('./layout/AdministrationArea')).AdministrationArea),
  children: [
    { path: paths.administration, element: <Navigate to={paths.administerMembers} replace /> },
    {
      path: paths.administerMembers,
      lazy: lazyPage(
        async () => (await import('../features/members/pages/MembersAdministrationPage')).MembersAdministrationPage,
        'members',
      ),
    },
    {
      path: paths.inviteMember,
      lazy: lazyPage(
        async () => (await import('./pages/administration/InvitePage')).InvitePage,
        'members',
        'municipalities',
      ),
    },
    {
      path: paths.workingGroups,
      lazy: lazyPage(
        async () => (await import('./pages/administration/WorkingGroupsAdministration')).WorkingGroupsAdministration,
        'working-groups',
      ),
    },
    {
      path: paths.foundWorkingGroup,
      lazy: lazyPage(
        async () => (await import('../features/working-groups/pages/FoundWorkingGroupPage')).FoundWorkingGroupPage,
        'working-groups',
      ),
    },
    {
      path: paths.workingGroup(':id'),
      lazy: lazyPage(
        async () => (await import('./pages/administration/WorkingGroupPage')).WorkingGroupPage,
        'working-groups',
        'members',
      ),
    },
    {
      path: paths.agendaTemplate(':id', ':templateId'),
      lazy: lazyPage(
        async () =>
          (await import('../features/working-groups/agenda-templates/pages/AgendaTemplatePage')).AgendaTemplatePage,
        'working-groups',
        'meetings',
      ),
    },
    {
      path: paths.mails,
      lazy: lazyPage(async () => (await import('../features/mails/pages/MailsPage')).MailsPage, 'mails'),
    },
    {
      path: paths.mail(':id'),
      lazy: lazyPage(async () => (await import('../features/mails/pages/MailPage')).MailPage, 'mails'),
    },
    {
      path: paths.operator,
      lazy: lazyPage(async () => (await import('../features/operator/pages/OperatorPage')).OperatorPage, 'operator'),
    },
    {
      path: paths.accessibilityStatement,
      lazy: lazyPage(
        async () =>
          (await import('../features/accessibility-statement/pages/AccessibilityStatementPage'))
            .AccessibilityStatementPage,
        'accessibility-statement',
        'files',
      ),
    },
    {
      path: paths.auditLog,
      lazy: lazyPage(async () => (await import('./pages/administration/AuditLogPage')).AuditLogPage, 'audit-log'),
    },
  ],
};
