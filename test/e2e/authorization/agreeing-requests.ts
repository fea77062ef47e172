import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const NOW = { version: 1 };
const ofMinutes = (world: World) => [world.agreeing.minutes.id];
const ofRequest = (world: World) => [world.agreeing.minutes.id, world.agreeing.request.id];
const ofComment = (world: World) => [world.agreeing.minutes.id, world.agreeing.comment.id];
const ofVersion = (world: World) => [world.agreeing.approved.id, '0'];

/** While the group agrees on its minutes. */
export const AGREEING_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'PATCH /api/minutes/{id}/blocks/{blockId}': (world) => ({
    path: [world.agreeing.minutes.id, world.agreeing.blockId],
    body: { audience: 'public' },
  }),
  'GET /api/minutes/{id}/change-requests': (world) => ({ path: ofMinutes(world) }),
  'POST /api/minutes/{id}/change-requests': (world) => ({
    path: ofMinutes(world),
    body: { blockId: world.agreeing.blockId, original: 'Drei Beispiele', proposed: 'Fünf Beispiele' },
  }),
  'POST /api/minutes/{id}/change-requests/{requestId}/acceptance': (world) => ({ path: ofRequest(world), body: NOW }),
  'POST /api/minutes/{id}/change-requests/{requestId}/refusal': (world) => ({
    path: ofRequest(world),
    body: { ...NOW, answer: 'Es waren drei.' },
  }),
  'POST /api/minutes/{id}/change-requests/{requestId}/withdrawal': (world) => ({ path: ofRequest(world), body: NOW }),
  'GET /api/minutes/{id}/comments': (world) => ({ path: ofMinutes(world) }),
  'POST /api/minutes/{id}/comments': (world) => ({
    path: ofMinutes(world),
    body: { blockId: world.agreeing.blockId, text: 'Danke' },
  }),
  'POST /api/minutes/{id}/comments/{commentId}/resolution': (world) => ({ path: ofComment(world) }),
  'DELETE /api/minutes/{id}/comments/{commentId}/resolution': (world) => ({ path: ofComment(world) }),
  'GET /api/minutes/{id}/revisions': (world) => ({ path: ofMinutes(world) }),
  'GET /api/minutes/{id}/revisions/{number}': (world) => ({ path: [...ofMinutes(world), '1'] }),
  'GET /api/minutes/{id}/versions': (world) => ({ path: [world.agreeing.approved.id] }),
  'POST /api/minutes/{id}/versions': (world) => ({
    path: [world.agreeing.approved.id],
    body: { reason: 'Tippfehler', changes: [{ blockId: world.agreeing.approvedBlockId, words: 'Vereinbart' }] },
  }),
  'GET /api/minutes/{id}/versions/{number}': (world) => ({ path: ofVersion(world) }),
  'GET /api/minutes/{id}/versions/{number}/verification': (world) => ({ path: ofVersion(world) }),
};
