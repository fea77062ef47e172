import { OFFER } from '../../support/factories/date-polls.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const NOW = { version: 1 };

/** Terminumfragen, in the portal and by the mailed link. */
export const DATE_POLL_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/date-polls': () => ({}),
  'POST /api/date-polls': (world) => ({ body: { workingGroupId: world.group.id, ...OFFER } }),
  'GET /api/meetings/{id}/date-poll': (world) => ({ path: [world.datePoll.id] }),
  'POST /api/meetings/{id}/date-poll': (world) => ({ path: [world.draftMeeting.id], body: OFFER }),
  'PATCH /api/meetings/{id}/date-poll': (world) => ({ path: [world.datePoll.id], body: { ...NOW, reminderDays: 5 } }),
  'POST /api/meetings/{id}/date-poll/reminder': (world) => ({ path: [world.datePoll.id], body: {} }),
  'GET /api/meetings/{id}/date-poll/holds.ics': (world) => ({ path: [world.datePoll.id] }),
  'POST /api/meetings/{id}/date-poll/closure': (world) => ({ path: [world.datePoll.id], body: NOW }),
  'DELETE /api/meetings/{id}/date-poll/closure': (world) => ({
    path: [world.closedDatePoll.id],
    query: 'version=1&answersUntil=2027-01-20T12:00',
  }),
  'POST /api/meetings/{id}/date-poll/decision': (world) => ({
    path: [world.datePoll.id],
    body: { ...NOW, optionId: world.datePoll.optionId },
  }),
  'PUT /api/meetings/{id}/date-poll/answer': (world) => ({
    path: [world.datePoll.id],
    body: { version: 0, answers: [{ optionId: world.datePoll.optionId, value: 'yes' }] },
  }),
  'PUT /api/meetings/{id}/date-poll/answers/{municipalityId}': (world) => ({
    path: [world.datePoll.id, world.member.municipalityId],
    body: { version: 0, answers: [{ optionId: world.datePoll.optionId, value: 'no' }] },
  }),
  'GET /api/links/date-poll': () => ({}),
  'GET /api/links/date-poll/holds.ics': () => ({}),
  'PUT /api/links/date-poll': () => ({ body: { version: 0, answers: [] } }),
};
