import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SourceReadingService } from '../../../server/src/events/sources/source-reading.service.js';
import { useApp } from '../../support/app.js';
import { createPlanningGroup } from '../../support/factories/events.js';
import { asStranger } from '../../support/factories/scenes.js';

const portal = useApp({ reachableInside: ['127.0.0.1'], outsidePatience: 3000 });

const event = (uid: string, title: string, day: string) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${title}`,
    `DTSTART:${day}T090000Z`,
    `DTEND:${day}T150000Z`,
    'END:VEVENT',
  ].join('\r\n');
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
const BOMB = gzipSync(Buffer.alloc(20_000_000, 'A'));
const FIRST = calendar(event('a', 'Fachtag', '20270310'), event('b', 'Messe', '20270218'));
const SECOND = calendar(event('a', 'Fachtag, verlegt', '20270311'));

let moved = false;
const answers: Record<string, RequestListener> = {
  '/calendar.ics': (request, response) => {
    const etag = moved ? '"2"' : '"1"';
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(moved ? SECOND : FIRST);
  },
  '/elsewhere': (_, response) => void response.writeHead(302, { location: '/calendar.ics' }).end(),
  '/inside': (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/circle': (_, response) => void response.writeHead(302, { location: '/circle' }).end(),
  '/page': (_, response) => void response.end('<html><body>Termine</body></html>'),
  '/bomb': (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
  '/endless': (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('A'.repeat(65_536)));
    };
    response.on('drain', more).on('error', () => undefined);
    more();
  },
  '/silent': () => undefined,
};
let others: Server;
let address = '';
beforeAll(async () => {
  others = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => others.listen(0, '127.0.0.1', resolve));
  const bound = others.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(() => {
  others.closeAllConnections();
  others.close();
});

async function readFrom(url: string, workingGroupId: string) {
  const { eventSource } = portal.database.client;
  const { id } = await eventSource.create({ data: { workingGroupId, name: 'Netzwerk', url } });
  const read = async () => {
    await portal.app.get(SourceReadingService).read(id);
    return eventSource.findUniqueOrThrow({ where: { id } });
  };
  return { id, read };
}

test('dates of others are read, follow their calendar, and vanish with it; somebody goes there', async () => {
  const { group, hanna, paula } = await createPlanningGroup(portal);
  const { read } = await readFrom(`${address}/elsewhere`, group.id);
  const list = async () => (await paula.GET('/api/external-dates')).data?.items ?? [];
  moved = false;
  expect(await read()).toMatchObject({ failure: null, etag: '"1"' });
  expect((await list()).map(({ title, isRemoved }) => [title, isRemoved])).toEqual([
    ['Messe', false],
    ['Fachtag', false],
  ]);
  const fair = (await list())[0];
  const going = { params: { path: { id: fair?.id ?? '' } }, body: {} };
  expect((await paula.PUT('/api/external-dates/{id}/reporting', going)).data?.items).toMatchObject([{ isSelf: true }]);
  expect((await (await asStranger(portal)).PUT('/api/external-dates/{id}/reporting', going)).response.status).toBe(404);
  await read();
  expect(await list()).toHaveLength(2);
  moved = true;
  expect(await read()).toMatchObject({ etag: '"2"' });
  expect(await list()).toMatchObject([
    { title: 'Messe', isRemoved: true, reporters: [{ isSelf: true }] },
    { title: 'Fachtag, verlegt', startsAt: '2027-03-11T09:00:00.000Z', isRemoved: false },
  ]);
  const sources = await hanna.GET('/api/event-sources', { params: { query: { workingGroupId: group.id } } });
  expect(sources.data?.items).toMatchObject([{ dates: 1, failure: null, lastReadAt: '2026-11-22T11:00:00.000Z' }]);
});

test.each([
  ['http://10.0.0.1/termine.ics', 'refused'],
  ['http://[::1]:1/termine.ics', 'refused'],
  ['file:///etc/passwd', 'refused'],
  ['/inside', 'refused'],
  ['/circle', 'answered_badly'],
  ['/nothing', 'answered_badly'],
  ['/page', 'unreadable'],
  ['/bomb', 'too_large'],
  ['/endless', 'too_large'],
  ['/silent', 'too_slow'],
])('%s is noted as %s, and what was known stays', async (path, failure) => {
  const { group } = await createPlanningGroup(portal);
  const { id, read } = await readFrom(path.startsWith('/') ? `${address}${path}` : path, group.id);
  const known = { sourceId: id, uid: 'a', title: 'Fachtag', startsAt: new Date('2027-03-10T09:00:00Z') };
  await portal.database.client.externalDate.create({ data: known });
  const failedSince = portal.clock.now();
  expect(await read()).toMatchObject({ failure, failedSince });
  const [date] = await portal.database.client.externalDate.findMany({ where: { sourceId: id } });
  expect(date).toMatchObject({ title: 'Fachtag', removedAt: null });
});

test('the coordination chooses, each address once, and none that is no name of the web', async () => {
  const { group, hanna, paula } = await createPlanningGroup(portal);
  const body = { workingGroupId: group.id, name: 'Agentur', url: 'https://agentur.invalid/termine.ics' };
  const add = (api: typeof hanna, given: object = {}) =>
    api.POST('/api/event-sources', { body: { ...body, ...given } });
  expect((await add(paula)).response.status).toBe(403);
  const { data } = await add(hanna);
  expect(data).toMatchObject({ name: 'Agentur', isActive: true, dates: 0, version: 1 });
  expect((await add(hanna)).error).toMatchObject({ type: expect.stringContaining('event-source-known') });
  for (const url of ['http://169.254.169.254/', 'http://localhost/x', 'javascript:alert(1)', 'ftp://a.example/x']) {
    expect((await add(hanna, { url })).error).toMatchObject({ status: 422, errors: [{ pointer: '#/url' }] });
  }
  const at = { params: { path: { id: data?.id ?? '' } } };
  const rest = { version: 1, name: 'Agentur', isActive: false };
  expect((await hanna.PATCH('/api/event-sources/{id}', { ...at, body: rest })).data).toMatchObject({ isActive: false });
  expect((await hanna.PATCH('/api/event-sources/{id}', { ...at, body: rest })).response.status).toBe(409);
  expect((await hanna.DELETE('/api/event-sources/{id}', at)).response.status).toBe(204);
});
