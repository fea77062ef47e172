import type { TestApp } from '../../support/app.js';
import { createInquiry } from '../../support/factories/inquiries.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Person = { id: string; municipalityId: string };

/** One that the member asked, open for all, with a note of the coordination; one that is closed. */
export async function createInquiries(portal: TestApp, group: { id: string }, member: Person) {
  const { id } = await createInquiry(portal, group, member, { state: 'in_progress' });
  const closed = await createInquiry(portal, group, member, { state: 'closed', closedAt: portal.clock.now() });
  const note = await portal.database.client.inquiryNote.create({ data: { inquiryId: id, text: 'Beim Land fragen' } });
  return { id, closed: closed.id, note: note.id };
}

const NOW = { version: 1 };
const QUESTION = { title: 'Dachpacht', question: 'Gibt es ein Muster?' };
const at = (world: World) => [world.inquiries.id];

export const INQUIRY_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/inquiries': () => ({}),
  'GET /api/exports/inquiries': () => ({ query: 'format=csv' }),
  'GET /api/inquiries/{id}/record.pdf': (world) => ({ path: at(world) }),
  'POST /api/inquiries': (world) => ({ body: { ...QUESTION, workingGroupId: world.group.id } }),
  'POST /api/inquiries/entries': (world) => ({
    body: { ...QUESTION, workingGroupId: world.group.id, kind: 'press', channel: 'phone' },
  }),
  'GET /api/inquiries/{id}': (world) => ({ path: at(world) }),
  'PATCH /api/inquiries/{id}': (world) => ({ path: at(world), body: { ...NOW, urgency: 'high' } }),
  'PUT /api/inquiries/{id}/responsible': (world) => ({
    path: at(world),
    body: { ...NOW, memberId: world.coordinator.id },
  }),
  'POST /api/inquiries/{id}/closing': (world) => ({ path: at(world), body: NOW }),
  'DELETE /api/inquiries/{id}/closing': (world) => ({ path: [world.inquiries.closed] }),
  'POST /api/inquiries/{id}/agenda-item': (world) => ({ path: at(world), body: NOW }),
  'DELETE /api/inquiries/{id}/agenda-item': (world) => ({ path: at(world) }),
  'POST /api/inquiries/{id}/replies': (world) => ({
    path: at(world),
    body: { ...NOW, kind: 'answer', text: 'Ja, anbei.' },
  }),
  'POST /api/inquiries/{id}/messages': (world) => ({ path: at(world), body: { text: 'Wir auch' } }),
  'GET /api/inquiries/{id}/draft': (world) => ({ path: at(world) }),
  'PUT /api/inquiries/{id}/draft': (world) => ({ path: at(world), body: { text: 'Ja', version: 0 } }),
  'GET /api/inquiries/{id}/notes': (world) => ({ path: at(world) }),
  'POST /api/inquiries/{id}/notes': (world) => ({ path: at(world), body: { text: 'Neu' } }),
  'PATCH /api/inquiries/{id}/notes/{noteId}': (world) => ({
    path: [world.inquiries.id, world.inquiries.note],
    body: { ...NOW, text: 'Anders' },
  }),
  'DELETE /api/inquiries/{id}/notes/{noteId}': (world) => ({ path: [world.inquiries.id, world.inquiries.note] }),
  'PUT /api/inquiries/{id}/concern': (world) => ({ path: at(world), body: { note: 'Wir suchen auch' } }),
  'DELETE /api/inquiries/{id}/concern': (world) => ({ path: at(world) }),
  'GET /api/inquiries/{id}/files': (world) => ({ path: at(world) }),
};

export const INQUIRY_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/inquiries': [401, 200, 200, 200, 200, 200],
  'GET /api/exports/inquiries': [401, 200, 200, 200, 200, 200],
  'GET /api/inquiries/{id}/record.pdf': [401, 404, 404, 200, 200, 200],
  'POST /api/inquiries': [401, 404, 404, 201, 201, 201],
  'POST /api/inquiries/entries': [401, 404, 404, 403, 403, 201],
  'GET /api/inquiries/{id}': [401, 404, 404, 200, 200, 200],
  'PATCH /api/inquiries/{id}': [401, 404, 404, 403, 403, 200],
  'PUT /api/inquiries/{id}/responsible': [401, 404, 404, 403, 403, 200],
  'POST /api/inquiries/{id}/closing': [401, 404, 404, 201, 403, 201],
  'DELETE /api/inquiries/{id}/closing': [401, 404, 404, 403, 403, 200],
  'POST /api/inquiries/{id}/agenda-item': [401, 404, 404, 403, 403, 201],
  'DELETE /api/inquiries/{id}/agenda-item': [401, 404, 404, 403, 403, 200],
  'POST /api/inquiries/{id}/replies': [401, 404, 404, 403, 403, 201],
  'POST /api/inquiries/{id}/messages': [401, 404, 404, 201, 201, 201],
  'GET /api/inquiries/{id}/draft': [401, 404, 404, 403, 403, 200],
  'PUT /api/inquiries/{id}/draft': [401, 404, 404, 403, 403, 200],
  'GET /api/inquiries/{id}/notes': [401, 404, 404, 403, 403, 200],
  'POST /api/inquiries/{id}/notes': [401, 404, 404, 403, 403, 201],
  'PATCH /api/inquiries/{id}/notes/{noteId}': [401, 404, 404, 403, 403, 200],
  'DELETE /api/inquiries/{id}/notes/{noteId}': [401, 404, 404, 403, 403, 204],
  'PUT /api/inquiries/{id}/concern': [401, 404, 404, 403, 200, 200],
  'DELETE /api/inquiries/{id}/concern': [401, 404, 404, 403, 200, 200],
  'GET /api/inquiries/{id}/files': [401, 404, 404, 200, 200, 200],
};
