import { beforeEach, expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createMember, createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { beginUpload, sendPiece } from '../../support/uploads.js';

const portal = useApp();
/** The first box of an MP4, and nothing worth looking at. */
const FILM = Buffer.concat([Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isomiso2', 'latin1'), Buffer.alloc(4000, 7)]);
const get = (path: string, headers = {}) => fetch(`${portal.url}${path}`, { headers });

let administrator: Api;
let ownerId: string;
beforeEach(async () => {
  administrator = await as(portal, await createMember(portal, { isAdministrator: true }));
  ownerId = (await administrator.GET('/api/sign-language-films')).data?.ownerId ?? '';
});

async function bring(name: string, bytes = FILM, api: Api = administrator): Promise<Response> {
  const begun = await beginUpload(api, { ownerType: 'sign_language', ownerId }, name, bytes.length);
  return begun.status === 201 ? sendPiece(api, begun.headers.get('location') ?? '', 0, bytes) : begun;
}

test('without a film there is no page of it, and nothing leads there', async () => {
  expect((await get('/gebaerdensprache')).status).toBe(404);
  expect((await get('/gebaerdensprache/video')).status).toBe(404);
  for (const path of ['/', '/leichte-sprache'])
    expect(await (await get(path)).text()).not.toContain('/gebaerdensprache');
});

test('a film that somebody brought is there for everybody, in parts, and gone once it is withdrawn', async () => {
  const brought = await bring('Startseite in DGS.mp4');
  expect(brought.status).toBe(200);
  const { id } = await brought.json();
  expect(await (await get('/gebaerdensprache')).text()).toMatch(
    /<source src="\/gebaerdensprache\/video" type="video\/mp4">/,
  );
  const part = await get('/gebaerdensprache/video', { range: 'bytes=0-99' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-99/${FILM.length}`]);
  expect([part.headers.get('content-type'), part.headers.get('cache-control')]).toEqual([
    'video/mp4',
    'public, no-cache',
  ]);
  for (const path of ['/', '/leichte-sprache'])
    expect(await (await get(path)).text()).toContain('href="/gebaerdensprache"');
  expect(await (await get('/barrierefreiheit')).text()).not.toContain('Video in Deutscher Gebärdensprache');
  await administrator.POST('/api/files/{id}/withdrawal', { params: { path: { id } } });
  expect((await get('/gebaerdensprache/video')).status).toBe(404);
});

test('nothing but films comes here, nobody but who tends them brings one, and films go nowhere else', async () => {
  const refused = await bring('Text.pdf', Buffer.from('%PDF-1.7 text'));
  expect([refused.status, (await refused.json()).type]).toEqual([415, '/problems/file-refused-no-film']);
  expect((await bring('film.mp4', Buffer.from('<!doctype html><script>alert(1)</script>'))).status).toBe(415);
  const group = await createWorkingGroup(portal);
  expect((await bring('film.mp4', FILM, await as(portal, await createMemberOf(portal, group, 'member')))).status).toBe(
    404,
  );
  const elsewhere = await beginUpload(administrator, { ownerType: 'talk', ownerId }, 'film.mp4', FILM.length);
  expect(elsewhere.status).toBe(404);
});
