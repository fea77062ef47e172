import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { infected, TestScanner } from '../../support/clamd.js';
import { pdfDeck } from '../../support/decks.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, addReleasedFile, createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { until } from '../../support/until.js';

const scanner = new TestScanner();
const portal = new TestApp();

beforeAll(async () => {
  // Its port is known, and nobody answers there.
  await scanner.listen();
  await scanner.leave();
  await portal.start({ processesFiles: true, scanner: { host: '127.0.0.1', port: scanner.port } });
});
afterAll(async () => {
  await portal.stop();
  await scanner.leave();
});

const at = (id: string) => ({ params: { path: { id } } });
const answerOf = async (api: Api, path: string) => {
  const response = await api.raw(path);
  return [response.status, response.status === 200 ? 'bytes' : (await response.json()).type];
};

test('a new file is opened by nobody before the scanner has called it clean; what it catches by nobody ever', async () => {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const member = await as(portal, await createMemberOf(portal, group));
  const deck = await pdfDeck(['Sauber']);
  const clean = await addReleasedFile(coordinator, talk, 'Folien.pdf', deck);
  const evil = await addFile(coordinator, talk, 'Anhang.pdf', infected(deck));
  const scanOf = async (api: Api, id: string) => (await api.GET('/api/files/{id}', at(id))).data?.scan;

  // Away: nothing is known, nothing is served, the portal itself is fine.
  expect(await scanOf(member, clean.id)).toEqual({ state: 'pending', finding: null });
  for (const api of [member, coordinator]) {
    for (const path of ['content', 'pages', 'pages/1/image', 'pdf']) {
      expect([path, ...(await answerOf(api, `/api/files/${clean.id}/${path}`))]).toEqual([
        path,
        423,
        '/problems/file-being-scanned',
      ]);
    }
  }
  expect((await portal.app.getHttpServer().listening) && (await member.raw('/api/health/ready')).status).toBe(200);

  await scanner.listen();
  await until(async () => (await scanOf(member, clean.id))?.state === 'clean', 40);
  await until(async () => (await scanOf(coordinator, evil.id))?.state === 'infected', 40);
  expect(await answerOf(member, `/api/files/${clean.id}/content`)).toEqual([200, 'bytes']);
  await until(async () => (await member.GET('/api/files/{id}/pages', at(clean.id))).data?.state === 'ready', 40);

  expect(await scanOf(coordinator, evil.id)).toEqual({ state: 'infected', finding: 'Test.Muster' });
  expect(await answerOf(coordinator, `/api/files/${evil.id}/content`)).toEqual([423, '/problems/file-infected']);
  expect((await coordinator.GET('/api/files/{id}/pages', at(evil.id))).response.status).toBe(423);
  const told = () => portal.database.client.notification.findMany({ where: { kind: 'file-infected' } });
  await until(async () => (await told()).length > 0);
  const files = (await member.GET('/api/talks/{id}', at(talk.id))).data?.files ?? [];
  expect(files.map(({ id }) => id)).toEqual([clean.id]);
});
