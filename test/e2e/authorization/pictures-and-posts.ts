import type { TestApp } from '../../support/app.js';
import { createPicture } from '../../support/factories/pictures.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Person = { id: string };

/** What the member brought: a picture with somebody on it, one that stands nowhere, and a post that is released. */
export async function createPublicity(portal: TestApp, group: { id: string }, { id: createdById }: Person) {
  const { client } = portal.database;
  const picture = await createPicture(portal, group, { createdById, personsShown: 'identifiable' });
  const consent = { pictureId: picture.id, personName: 'Vera', purpose: 'Bericht', wording: 'Fassung 1' };
  const given = await client.pictureConsent.create({
    data: { ...consent, channel: 'website', givenOn: new Date('2026-11-01') },
  });
  const post = await client.socialPost.create({
    data: {
      workingGroupId: group.id,
      ...{ title: 'Licht aus', isReady: true, createdById },
      texts: {
        create: [
          { channel: 'bluesky', text: 'Licht aus!' },
          { channel: 'linkedin', text: 'Licht aus!', state: 'published', publishedAt: portal.clock.now() },
        ],
      },
    },
  });
  return { picture: picture.id, consent: given.id, post: post.id };
}

const PICTURE = { title: 'Burg', alternativeText: 'Eine Burg ohne Licht', credit: 'Kreis', personsShown: 'none' };
const POST = { title: 'Licht aus', texts: [{ channel: 'bluesky', text: 'Licht aus!' }] };
const STANDING = { ...POST, texts: [...POST.texts, { channel: 'linkedin', text: 'Licht aus!' }] };
const CONSENT = {
  ...{ personName: 'Ute', channels: ['press'], purpose: 'Bericht', givenOn: '2026-11-20', wording: 'Fassung 1' },
};
const ofGroup = (world: World): ValidRequest => ({ query: `workingGroupId=${world.group.id}` });
const ofPicture = (world: World): ValidRequest => ({ path: [world.publicity.picture] });
const ofConsent = (world: World): ValidRequest => ({ path: [world.publicity.picture, world.publicity.consent] });
const ofPost = (world: World): ValidRequest => ({ path: [world.publicity.post] });

/** Bildpool, Beiträge, Redaktionsplan. */
export const PUBLICITY_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/pictures': ofGroup,
  'POST /api/pictures': (world) => ({ body: { ...PICTURE, workingGroupId: world.group.id } }),
  'GET /api/pictures/{id}': ofPicture,
  'PATCH /api/pictures/{id}': (world) => ({ ...ofPicture(world), body: { ...PICTURE, version: 1 } }),
  'DELETE /api/pictures/{id}': ofPicture,
  'PUT /api/pictures/{id}/channels/{channel}': (world) => ({ path: [world.publicity.picture, 'website'] }),
  'DELETE /api/pictures/{id}/channels/{channel}': (world) => ({ path: [world.publicity.picture, 'website'] }),
  'POST /api/pictures/{id}/withdrawal': ofPicture,
  'DELETE /api/pictures/{id}/withdrawal': ofPicture,
  'POST /api/pictures/{id}/consents': (world) => ({ ...ofPicture(world), body: CONSENT }),
  'DELETE /api/pictures/{id}/consents/{consentId}': ofConsent,
  'POST /api/pictures/{id}/consents/{consentId}/withdrawal': ofConsent,
  'DELETE /api/pictures/{id}/consents/{consentId}/withdrawal': ofConsent,
  'GET /api/social-posts': ofGroup,
  'POST /api/social-posts': (world) => ({ body: { ...POST, workingGroupId: world.group.id } }),
  'GET /api/social-posts/{id}': ofPost,
  'PATCH /api/social-posts/{id}': (world) => ({ ...ofPost(world), body: { ...STANDING, version: 1 } }),
  'DELETE /api/social-posts/{id}': ofPost,
  'POST /api/social-posts/{id}/release': ofPost,
  'DELETE /api/social-posts/{id}/release': ofPost,
  'POST /api/social-posts/{id}/dispatch': ofPost,
  'PUT /api/social-posts/{id}/texts/{channel}/publication': (world) => ({
    path: [world.publicity.post, 'bluesky'],
    body: { url: null },
  }),
  'DELETE /api/social-posts/{id}/texts/{channel}/publication': (world) => ({
    path: [world.publicity.post, 'linkedin'],
  }),
  'POST /api/social-posts/{id}/texts/{channel}/withdrawal': (world) => ({ path: [world.publicity.post, 'linkedin'] }),
  'GET /api/editorial-calendar': (world) => ({ query: `workingGroupId=${world.group.id}&month=2027-03` }),
};

type Row = readonly [number, number, number, number, number, number];
const READ: Row = [401, 404, 404, 200, 200, 200];
const ADDED: Row = [401, 404, 404, 201, 201, 201];
/** By whoever brought it, and the coordination. */
const kept = (status: number): Row => [401, 404, 404, status, 403, status];
const coordinated = (status: number): Row => [401, 404, 404, 403, 403, status];

export const PUBLICITY_MATRIX: Record<string, Row> = {
  'GET /api/pictures': READ,
  'POST /api/pictures': ADDED,
  'GET /api/pictures/{id}': READ,
  'PATCH /api/pictures/{id}': kept(200),
  'DELETE /api/pictures/{id}': kept(204),
  'PUT /api/pictures/{id}/channels/{channel}': coordinated(200),
  'DELETE /api/pictures/{id}/channels/{channel}': kept(200),
  'POST /api/pictures/{id}/withdrawal': kept(201),
  'DELETE /api/pictures/{id}/withdrawal': kept(200),
  'POST /api/pictures/{id}/consents': kept(201),
  'DELETE /api/pictures/{id}/consents/{consentId}': kept(200),
  'POST /api/pictures/{id}/consents/{consentId}/withdrawal': kept(201),
  'DELETE /api/pictures/{id}/consents/{consentId}/withdrawal': kept(200),
  'GET /api/social-posts': READ,
  'POST /api/social-posts': ADDED,
  'GET /api/social-posts/{id}': READ,
  'PATCH /api/social-posts/{id}': kept(200),
  // What is out is not thrown away.
  'DELETE /api/social-posts/{id}': kept(409),
  'POST /api/social-posts/{id}/release': coordinated(201),
  'DELETE /api/social-posts/{id}/release': coordinated(200),
  // Without an account at Mastodon.
  'POST /api/social-posts/{id}/dispatch': coordinated(409),
  'PUT /api/social-posts/{id}/texts/{channel}/publication': coordinated(200),
  'DELETE /api/social-posts/{id}/texts/{channel}/publication': coordinated(200),
  'POST /api/social-posts/{id}/texts/{channel}/withdrawal': coordinated(201),
  'GET /api/editorial-calendar': READ,
};
