import { RIGHTS } from '../../support/factories/talks.js';
import { TUS, uploadMetadata } from '../../support/uploads.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const NOW = { version: 1 };
const TALK_NOW = { talkVersion: 1 };
const consents = { ...NOW, recording: true, photo: null };
const talkSpeaker = (world: World) => [world.talk.id, world.talkSpeaker];

export const TALK = {
  ...NOW,
  title: 'Vortrag',
  durationMinutes: 30,
  discussionMinutes: 15,
  speakers: [{ givenName: 'Karl', familyName: 'Muster' }],
};

const announcement = (world: World): ValidRequest => ({
  headers: {
    ...TUS,
    'upload-length': '2000',
    'upload-metadata': uploadMetadata({ ownerType: 'talk', ownerId: world.talk.id, filename: 'Folien.pdf' }),
  },
});
const lastPiece = (world: World): ValidRequest => ({
  path: [world.upload.id],
  bytes: world.upload.bytes,
  headers: { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
});

/** Talks, who speaks in them, their files, and what the group wants to hear about. */
export const TALK_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/talks': () => ({}),
  'POST /api/talks/{id}/publication': (world) => ({ path: [world.talk.id] }),
  'DELETE /api/talks/{id}/publication': (world) => ({ path: [world.talk.id] }),
  'GET /api/talks/{id}': (world) => ({ path: [world.talk.id] }),
  'PATCH /api/talks/{id}': (world) => ({ path: [world.talk.id], body: { ...TALK, title: 'Anders' } }),
  'POST /api/uploads': announcement,
  'HEAD /api/uploads/{id}': (world) => ({ path: [world.upload.id], headers: TUS }),
  'PATCH /api/uploads/{id}': lastPiece,
  'DELETE /api/uploads/{id}': (world) => ({ path: [world.upload.id], headers: TUS }),
  'POST /api/speaker-link/uploads': announcement,
  'HEAD /api/speaker-link/uploads/{id}': (world) => ({ path: [world.upload.id], headers: TUS }),
  'PATCH /api/speaker-link/uploads/{id}': lastPiece,
  'DELETE /api/speaker-link/uploads/{id}': (world) => ({ path: [world.upload.id], headers: TUS }),
  'GET /api/speaker-link': () => ({}),
  'PUT /api/speaker-link/answer': () => ({ body: { ...NOW, answer: 'confirmed' } }),
  'PUT /api/speaker-link/profile': () => ({ body: NOW }),
  'PUT /api/speaker-link/consents': () => ({ body: consents }),
  'PUT /api/speaker-link/summary': () => ({ body: TALK_NOW }),
  'PUT /api/speaker-link/slides-source': () => ({ body: TALK_NOW }),
  'PUT /api/speaker-link/files/{id}/rights': (world) => ({ path: [world.releasedFile], body: NOW }),
  'GET /api/talks/{id}/speakers': (world) => ({ path: [world.talk.id] }),
  'POST /api/talks/{id}/speakers/{speakerId}/link': (world) => ({
    path: talkSpeaker(world),
    body: { by: 'mail', validUntil: '2026-12-13' },
  }),
  'DELETE /api/talks/{id}/speakers/{speakerId}/link': (world) => ({ path: talkSpeaker(world) }),
  'POST /api/talks/{id}/speakers/{speakerId}/reminder': (world) => ({ path: talkSpeaker(world), body: {} }),
  'PUT /api/talks/{id}/speakers/{speakerId}/answer': (world) => ({
    path: talkSpeaker(world),
    body: { ...NOW, answer: 'confirmed' },
  }),
  'PUT /api/talks/{id}/speakers/{speakerId}/profile': (world) => ({ path: talkSpeaker(world), body: NOW }),
  'PUT /api/talks/{id}/speakers/{speakerId}/consents': (world) => ({ path: talkSpeaker(world), body: consents }),
  'PUT /api/talks/{id}/speakers/{speakerId}/summary': (world) => ({ path: talkSpeaker(world), body: TALK_NOW }),
  'PUT /api/talks/{id}/speakers/{speakerId}/slides-source': (world) => ({ path: talkSpeaker(world), body: TALK_NOW }),
  'GET /api/slides-queue': () => ({}),
  'GET /api/topics': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/topics': (world) => ({ body: { workingGroupId: world.group.id, title: 'Schwammstadt' } }),
  'PATCH /api/topics/{id}': (world) => ({ path: [world.topic.id], body: { ...NOW, title: 'Grün statt Grau' } }),
  'DELETE /api/topics/{id}': (world) => ({ path: [world.topic.id] }),
  'PUT /api/topics/{id}/vote': (world) => ({ path: [world.topic.id] }),
  'DELETE /api/topics/{id}/vote': (world) => ({ path: [world.topic.id] }),
  'POST /api/topics/{id}/planning': (world) => ({
    path: [world.topic.id],
    body: { ...NOW, meetingId: world.meeting.id },
  }),
  'POST /api/topics/{id}/dismissal': (world) => ({ path: [world.topic.id], body: NOW }),
  'DELETE /api/topics/{id}/dismissal': (world) => ({ path: [world.droppedTopic.id] }),
  'GET /api/speakers': () => ({}),
  'POST /api/speakers': (world) => ({
    body: { workingGroupId: world.group.id, givenName: 'Karl', familyName: `Muster ${Math.random()}` },
  }),
  'GET /api/speakers/{id}': (world) => ({ path: [world.speaker.id] }),
  'PATCH /api/speakers/{id}': (world) => ({
    path: [world.speaker.id],
    body: { ...NOW, givenName: 'Karla', familyName: 'Muster' },
  }),
  'DELETE /api/speakers/{id}': (world) => ({ path: [world.speaker.id] }),
  'GET /api/files/{id}': (world) => ({ path: [world.releasedFile] }),
  'GET /api/files/{id}/content': (world) => ({ path: [world.releasedFile] }),
  'PUT /api/files/{id}/rights': (world) => ({
    path: [world.pendingFile.id],
    body: { ...RIGHTS, version: world.pendingFile.version },
  }),
  'GET /api/files/{id}/pages': (world) => ({ path: [world.releasedFile] }),
  'GET /api/files/{id}/pages/{number}/image': (world) => ({ path: [world.releasedFile, '1'], query: 'width=320' }),
  'GET /api/files/{id}/pdf': (world) => ({ path: [world.releasedFile] }),
  'PUT /api/files/{id}/notes-release': (world) => ({ path: [world.releasedFile], body: { released: true } }),
  'POST /api/files/{id}/processing': (world) => ({ path: [world.releasedFile] }),
  'POST /api/files/{id}/withdrawal': (world) => ({ path: [world.pendingFile.id] }),
  'PATCH /api/files/{id}': (world) => ({
    path: [world.pendingFile.id],
    body: { publishedFrom: '2026-12-03', version: world.pendingFile.version },
  }),
  'GET /api/accessible-version-requests': (world) => ({ query: `ownerId=${world.talk.id}` }),
  'PUT /api/files/{id}/accessible-version-request': (world) => ({ path: [world.releasedFile], body: {} }),
  'DELETE /api/files/{id}/accessible-version-request': (world) => ({ path: [world.releasedFile] }),
  'POST /api/files/{id}/accessible-version-answer': (world) => ({
    path: [world.releasedFile],
    body: { answer: 'Es gibt die Zusammenfassung.' },
  }),
};
