import { ACTION_PLAN_REQUESTS } from './action-plan.js';
import { AGREEING_REQUESTS } from './agreeing-requests.js';
import { CAMPAIGN_REQUESTS } from './campaigns.js';
import { CYCLE_REQUESTS } from './cycle-requests.js';
import { DATE_POLL_REQUESTS } from './date-poll-requests.js';
import { EVENT_REQUESTS } from './events.js';
import { FOLDER_REQUESTS } from './folders.js';
import { FUNDING_REQUESTS } from './funding.js';
import { INDICATOR_REQUESTS } from './indicators.js';
import { INQUIRY_REQUESTS } from './inquiries.js';
import { KNOWLEDGE_REQUESTS } from './knowledge.js';
import { LEGAL_REQUESTS } from './legal.js';
import { NEWSLETTER_REQUESTS } from './newsletter.js';
import { OUTSIDE_REQUESTS } from './outside-inquiries.js';
import { PUBLICITY_REQUESTS } from './pictures-and-posts.js';
import { PRESS_REQUESTS } from './press.js';
import { PUBLIC_NOTICE_REQUESTS } from './public-notices.js';
import { REGISTRATION_REQUESTS } from './registrations.js';
import { REPORT_REQUESTS } from './reports.js';
import { SURVEY_REQUESTS } from './surveys.js';
import { TALK, TALK_REQUESTS } from './talk-requests.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const NOW = { version: 1 };
const PASSWORD = 'Wald, Wasser und drei Windräder';
const person = (world: World) => ({
  municipalityId: world.invited.municipalityId,
  givenName: 'Nora',
  familyName: 'Asdorf',
  email: `nora-${Math.random()}@freudenberg.example`,
});
const firstItem = (world: World) => world.meeting.agendaItems[0]?.id ?? '';
const lastItem = (world: World) => world.meeting.agendaItems[2]?.id ?? '';
const ownReport = (world: World) => [world.meeting.id, world.member.municipalityId];
const report = { ...NOW, news: 'Neu', ongoing: null, question: null, tip: null, tags: [] };

/** One valid request per operation. */
export const REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/audit-log': () => ({}),
  'GET /api/audit-log/chain': () => ({}),
  'GET /api/audit-log/table': () => ({}),
  'GET /api/municipalities': () => ({}),
  'GET /api/municipalities/{id}': (world) => ({ path: [world.invited.municipalityId] }),
  'GET /api/members': () => ({}),
  'POST /api/members': (world) => ({ body: { ...person(world), workingGroupId: world.group.id, roles: ['member'] } }),
  'GET /api/members/{id}': (world) => ({ path: [world.invited.id] }),
  'PATCH /api/members/{id}': (world) => ({ path: [world.invited.id], body: { ...NOW, ...person(world) } }),
  'POST /api/members/{id}/deactivation': (world) => ({ path: [world.invited.id] }),
  'DELETE /api/members/{id}/deactivation': (world) => ({ path: [world.invited.id] }),
  'POST /api/members/{id}/invitation': (world) => ({ path: [world.invited.id] }),
  'GET /api/working-groups': () => ({}),
  'POST /api/working-groups': () => ({ body: { name: `Kreis ${Math.random()}`, shortName: `AK ${Math.random()}` } }),
  'GET /api/working-groups/{id}': (world) => ({ path: [world.group.id] }),
  'PATCH /api/working-groups/{id}': (world) => ({ path: [world.group.id], body: { proposalPeriodDays: 28 } }),
  'GET /api/working-groups/{id}/agenda-templates': (world) => ({ path: [world.group.id] }),
  'POST /api/working-groups/{id}/agenda-templates': (world) => ({
    path: [world.group.id],
    body: { name: `Vorlage ${Math.random()}`, items: [] },
  }),
  'PUT /api/working-groups/{id}/agenda-templates/{templateId}': (world) => ({
    path: [world.group.id, world.template.id],
    body: { ...NOW, name: 'Neu', items: [] },
  }),
  'DELETE /api/working-groups/{id}/agenda-templates/{templateId}': (world) => ({
    path: [world.group.id, world.template.id],
  }),
  'GET /api/working-groups/{id}/memberships': (world) => ({ path: [world.group.id] }),
  'POST /api/working-groups/{id}/memberships': (world) => ({
    path: [world.group.id],
    body: { memberId: world.outsider.id, role: 'guest' },
  }),
  'POST /api/memberships/{id}/end': (world) => ({ path: [world.membership], body: { endsOn: '2026-12-31' } }),
  'GET /api/session': () => ({}),
  'DELETE /api/session': () => ({}),
  'POST /api/password-resets': () => ({ body: { email: 'niemand@hilchenbach.example' } }),
  'POST /api/password-resets/redemption': () => ({ body: { token: 'x'.repeat(43), password: PASSWORD } }),
  'PUT /api/password': () => ({ body: { currentPassword: 'falsch', newPassword: PASSWORD } }),
  'POST /api/session': () => ({ body: { email: `niemand-${Math.random()}@hilchenbach.example`, password: 'falsch' } }),
  'POST /api/first-administrator': (world) => ({
    body: { ...person(world), token: 'x'.repeat(43), password: PASSWORD },
  }),
  'GET /api/mails': () => ({}),
  'GET /api/mails/{id}': (world) => ({ path: [world.mail.id] }),
  'POST /api/mails/{id}/retry': (world) => ({ path: [world.mail.id] }),
  'GET /api/health/live': () => ({}),
  'GET /api/health/ready': () => ({}),
  'GET /api/meetings': () => ({}),
  'POST /api/meetings': (world) => ({ body: { workingGroupId: world.group.id, day: '2027-02-25' } }),
  'GET /api/meetings/{id}': (world) => ({ path: [world.meeting.id] }),
  'PATCH /api/meetings/{id}': (world) => ({ path: [world.meeting.id], body: { ...NOW, title: 'Wärme' } }),
  'DELETE /api/meetings/{id}': (world) => ({ path: [world.draftMeeting.id] }),
  'POST /api/meetings/{id}/publication': (world) => ({ path: [world.draftMeeting.id] }),
  'POST /api/meetings/{id}/agenda-items': (world) => ({ path: [world.meeting.id], body: { ...NOW, title: 'Neu' } }),
  'PATCH /api/meetings/{id}/agenda-items/{itemId}': (world) => ({
    path: [world.meeting.id, firstItem(world)],
    body: { ...NOW, title: 'Anders' },
  }),
  'DELETE /api/meetings/{id}/agenda-items/{itemId}': (world) => ({
    path: [world.meeting.id, lastItem(world)],
    query: 'version=1',
  }),
  'POST /api/meetings/{id}/agenda-items/{itemId}/talk': (world) => ({
    path: [world.meeting.id, firstItem(world)],
    body: TALK,
  }),
  'GET /api/meetings/{id}/agenda.pdf': (world) => ({ path: [world.meeting.id] }),
  'GET /api/meetings/{id}/participant-list.pdf': (world) => ({ path: [world.meeting.id] }),
  'GET /api/meetings/{id}/signature-list.pdf': (world) => ({ path: [world.meeting.id] }),
  'GET /api/meetings/{id}/papers': (world) => ({ path: [world.meeting.id] }),
  'GET /api/meetings/{id}/papers.zip': (world) => ({ path: [world.meeting.id] }),
  'GET /api/meetings/{id}/papers.pdf': (world) => ({ path: [world.meeting.id] }),
  'POST /api/meetings/{id}/agenda-items/{itemId}/move': (world) => ({
    path: [world.meeting.id, firstItem(world)],
    body: NOW,
  }),
  'DELETE /api/meetings/{id}/agenda-items/{itemId}/move': (world) => ({
    path: [world.meeting.id, firstItem(world)],
    query: 'version=1',
  }),
  'POST /api/meetings/{id}/supplement': (world) => ({ path: [world.meeting.id], body: NOW }),
  'GET /api/meetings/{id}/agenda-proposals': (world) => ({ path: [world.meeting.id] }),
  'PUT /api/meetings/{id}/proposal-deadline': (world) => ({ path: [world.meeting.id], body: { ...NOW, until: null } }),
  'POST /api/meetings/{id}/agenda-proposals': (world) => ({ path: [world.meeting.id], body: { title: 'Neues Thema' } }),
  'PATCH /api/meetings/{id}/agenda-proposals/{proposalId}': (world) => ({
    path: [world.meeting.id, world.proposal.id],
    body: { ...NOW, title: 'Anders' },
  }),
  'DELETE /api/meetings/{id}/agenda-proposals/{proposalId}': (world) => ({
    path: [world.meeting.id, world.proposal.id],
  }),
  'POST /api/meetings/{id}/agenda-proposals/{proposalId}/acceptance': (world) => ({
    path: [world.meeting.id, world.proposal.id],
    body: NOW,
  }),
  'POST /api/meetings/{id}/agenda-proposals/{proposalId}/postponement': (world) => ({
    path: [world.meeting.id, world.proposal.id],
    body: NOW,
  }),
  'POST /api/meetings/{id}/agenda-proposals/{proposalId}/rejection': (world) => ({
    path: [world.meeting.id, world.proposal.id],
    body: NOW,
  }),
  'PUT /api/meetings/{id}/agenda-order': (world) => ({
    path: [world.meeting.id],
    body: { ...NOW, itemIds: world.meeting.agendaItems.map(({ id }) => id).reverse() },
  }),
  'GET /api/meetings/{id}/attendance': (world) => ({ path: [world.heldMeeting.id] }),
  'PUT /api/meetings/{id}/attendance/{memberId}': (world) => ({
    path: [world.heldMeeting.id, world.invited.id],
    body: { state: 'present' },
  }),
  'DELETE /api/meetings/{id}/attendance/{memberId}': (world) => ({ path: [world.heldMeeting.id, world.invited.id] }),
  'POST /api/meetings/{id}/guests': (world) => ({ path: [world.heldMeeting.id], body: { name: 'Noch ein Gast' } }),
  'DELETE /api/meetings/{id}/guests/{guestId}': (world) => ({ path: [world.heldMeeting.id, world.guest.id] }),
  'GET /api/calendar': () => ({ query: 'from=2026-11-01&to=2026-12-31' }),
  'GET /api/calendar/feeds': () => ({}),
  'POST /api/calendar/feeds': (world) => ({ body: { name: 'Telefon', workingGroupId: world.group.id } }),
  'GET /api/calendar/feeds/{token}.ics': (world) => ({ path: [world.calendarToken] }),
  'PATCH /api/calendar/feeds/{id}': (world) => ({ path: [world.calendarFeed.id], body: { name: 'Telefon' } }),
  'POST /api/calendar/feeds/{id}/renewal': (world) => ({ path: [world.calendarFeed.id] }),
  'DELETE /api/calendar/feeds/{id}': (world) => ({ path: [world.calendarFeed.id] }),
  'GET /api/meetings/{id}/calendar': (world) => ({ path: [world.meeting.id] }),
  ...DATE_POLL_REQUESTS,
  'GET /api/meetings/{id}/municipality-reports': (world) => ({ path: [world.meeting.id] }),
  'GET /api/meetings/{id}/municipality-reports/{municipalityId}': (world) => ({ path: ownReport(world) }),
  'PUT /api/meetings/{id}/municipality-reports/{municipalityId}': (world) => ({ path: ownReport(world), body: report }),
  'POST /api/meetings/{id}/municipality-reports/{municipalityId}/submission': (world) => ({
    path: ownReport(world),
    body: NOW,
  }),
  'DELETE /api/meetings/{id}/municipality-reports/{municipalityId}/submission': (world) => ({ path: ownReport(world) }),
  'POST /api/meetings/{id}/municipality-reports/{municipalityId}': (world) => ({ path: ownReport(world) }),
  'POST /api/meetings/{id}/municipality-report-requests': (world) => ({
    path: [world.meeting.id],
    body: { kind: 'request' },
  }),
  'GET /api/links/municipality-report': () => ({}),
  'PUT /api/links/municipality-report': () => ({ body: report }),
  'POST /api/links/municipality-report/submission': () => ({ body: NOW }),
  'DELETE /api/links/municipality-report/submission': () => ({}),
  'GET /api/municipalities/{id}/activities': (world) => ({ path: [world.member.municipalityId] }),
  'GET /api/meetings/{id}/conduct': (world) => ({ path: [world.meeting.id] }),
  'PUT /api/meetings/{id}/running-agenda-item': (world) => ({
    path: [world.heldMeeting.id],
    body: { from: null, to: world.heldMeeting.agendaItems[0]?.id },
  }),
  'GET /api/meetings/{id}/invitation-preview': (world) => ({ path: [world.meeting.id] }),
  'GET /api/meetings/{id}/invitations': (world) => ({ path: [world.invitedMeeting.id] }),
  'POST /api/meetings/{id}/invitations': (world) => ({ path: [world.meeting.id], body: NOW }),
  'POST /api/meetings/{id}/reply-reminder': (world) => ({ path: [world.invitedMeeting.id] }),
  'POST /api/meetings/{id}/update': (world) => ({ path: [world.invitedMeeting.id], body: NOW }),
  'POST /api/meetings/{id}/cancellation': (world) => ({ path: [world.invitedMeeting.id], body: NOW }),
  'GET /api/meetings/{id}/dispatches': (world) => ({ path: [world.invitedMeeting.id] }),
  'GET /api/meetings/{id}/reply': (world) => ({ path: [world.invitedMeeting.id] }),
  'PUT /api/meetings/{id}/reply': (world) => ({
    path: [world.invitedMeeting.id],
    body: { ...NOW, reply: 'accepted' },
  }),
  'GET /api/meetings/{id}/invitations/{memberId}/reply': (world) => ({
    path: [world.invitedMeeting.id, world.invited.id],
  }),
  'PUT /api/meetings/{id}/invitations/{memberId}/reply': (world) => ({
    path: [world.invitedMeeting.id, world.invited.id],
    body: { ...NOW, reply: 'declined' },
  }),
  'GET /api/links/reply': () => ({}),
  'PUT /api/links/reply': () => ({ body: { ...NOW, reply: 'accepted' } }),
  'GET /api/minutes': () => ({}),
  'POST /api/minutes': (world) => ({ body: { meetingId: world.heldMeeting.id } }),
  'GET /api/minutes/{id}': (world) => ({ path: [world.draftMinutes.id] }),
  'GET /api/minutes/{id}/document': (world) => ({ path: [world.draftMinutes.id] }),
  'GET /api/minutes/{id}/publication': (world) => ({ path: [world.draftMinutes.id] }),
  'POST /api/minutes/{id}/publication': (world) => ({ path: [world.circulated.id], body: {} }),
  'DELETE /api/minutes/{id}/publication': (world) => ({ path: [world.circulated.id] }),
  'GET /api/public-minutes': () => ({}),
  'GET /api/public-minutes/{id}': (world) => ({ path: [world.circulated.id] }),
  'GET /api/public-minutes/{id}/document': (world) => ({ path: [world.circulated.id] }),
  'GET /api/public-minutes/{id}/pictures/{fileId}': (world) => ({ path: [world.circulated.id, world.circulated.id] }),
  'PATCH /api/minutes/{id}': (world) => ({ path: [world.draftMinutes.id], body: NOW }),
  'POST /api/minutes/{id}/circulation': (world) => ({ path: [world.draftMinutes.id] }),
  'POST /api/minutes/{id}/approval': (world) => ({ path: [world.circulated.id], body: { approval: 'meeting' } }),
  'POST /api/minutes/{id}/recall': (world) => ({ path: [world.circulated.id], body: { reason: 'Noch einmal' } }),
  ...AGREEING_REQUESTS,
  'GET /api/tasks': () => ({}),
  'GET /api/tasks/counts': () => ({}),
  'GET /api/tasks/addressees': () => ({}),
  'POST /api/tasks': (world) => ({
    body: {
      workingGroupId: world.group.id,
      text: 'Raum buchen',
      municipalityId: world.coordinator.municipalityId,
    },
  }),
  'PATCH /api/tasks/{id}': (world) => ({ path: [world.task], body: { ...NOW, dueOn: '2027-01-15' } }),
  'GET /api/links/task': () => ({}),
  'POST /api/links/task/completion': () => ({}),
  'PUT /api/links/task/due-day': () => ({ body: { ...NOW, dueOn: '2027-01-15' } }),
  'GET /api/agreements': () => ({}),
  'PUT /api/agreements/{id}/progress/{municipalityId}': (world) => ({
    path: [world.agreement, world.member.municipalityId],
    body: { version: 0, state: 'done' },
  }),
  'GET /api/tasks/{id}': (world) => ({ path: [world.task] }),
  'POST /api/tasks/{id}/completion': (world) => ({ path: [world.task] }),
  'DELETE /api/tasks/{id}/completion': (world) => ({ path: [world.doneTask] }),
  'PUT /api/tasks/{id}/state': (world) => ({ path: [world.task], body: { ...NOW, state: 'in_progress' } }),
  'GET /api/search': () => ({ query: 'q=W%C3%A4rme' }),
  'GET /api/search/suggestions': () => ({ query: 'q=W%C3%A4rme' }),
  ...TALK_REQUESTS,
  ...CYCLE_REQUESTS,
  ...ACTION_PLAN_REQUESTS,
  ...FOLDER_REQUESTS,
  ...FUNDING_REQUESTS,
  ...INDICATOR_REQUESTS,
  ...KNOWLEDGE_REQUESTS,
  ...INQUIRY_REQUESTS,
  ...SURVEY_REQUESTS,
  ...PRESS_REQUESTS,
  ...NEWSLETTER_REQUESTS,
  ...PUBLICITY_REQUESTS,
  ...CAMPAIGN_REQUESTS,
  ...EVENT_REQUESTS,
  ...REGISTRATION_REQUESTS,
  ...OUTSIDE_REQUESTS,
  ...LEGAL_REQUESTS,
  ...PUBLIC_NOTICE_REQUESTS,
  ...REPORT_REQUESTS,
  'GET /api/notifications': () => ({}),
  'GET /api/notifications/unread': () => ({}),
  'GET /api/notifications/stream': () => ({}),
  'POST /api/notifications/reading': () => ({}),
  'GET /api/open-matters': () => ({}),
  'GET /api/notification-preferences': () => ({}),
  'PUT /api/notification-preferences': () => ({
    body: { isDigestOn: true, digestWeekday: 1, digestHour: 7, confidentiality: 'full', choices: [], version: 1 },
  }),
  'GET /api/unsubscription/{token}': () => ({ path: ['x'.repeat(43)] }),
  'POST /api/unsubscription/{token}': () => ({ path: ['x'.repeat(43)] }),
  'GET /api/links/unsubscription': () => ({}),
  'POST /api/links/unsubscription': () => ({}),
  'DELETE /api/links/unsubscription': () => ({}),
  'POST /api/notifications/{id}/reading': (world) => ({ path: [world.notification.id] }),
};
