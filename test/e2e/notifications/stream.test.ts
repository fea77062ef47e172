import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { TestApp, useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { until } from '../../support/until.js';

const portal = useApp();
/** A second replica on the same database. */
const replica = new TestApp();
beforeAll(() => replica.start());
afterAll(() => replica.stop());

type Heard = { event: string; id: string; content: Record<string, unknown> };

/** Listens like a browser does, until it is told to stop. */
async function listen(app: TestApp, { cookie }: Api, lastEventId?: string) {
  const stopping = new AbortController();
  const response = await fetch(`${app.url}/api/notifications/stream`, {
    headers: { cookie, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
    signal: stopping.signal,
  });
  const heard: Heard[] = [];
  const state = { isOver: false };
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, event, id, content] = /^event: (.*)\nid: (.*)\ndata: (.*)$/.exec(block) ?? [];
        if (event !== undefined && id !== undefined) heard.push({ event, id, content: JSON.parse(content ?? '{}') });
      }
    }
    state.isOver = true;
  })().catch(() => undefined);
  return {
    response,
    heard,
    state,
    next: async (count: number) => until(async () => heard.length >= count),
    stop: async () => {
      stopping.abort();
      await reading;
    },
  };
}

async function setting() {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group);
  const complete = async () => {
    const { id: municipalityId } = await municipality(portal);
    const { id } = await portal.database.client.task.create({
      data: { workingGroupId: group.id, municipalityId, text: 'Objekte melden' },
    });
    await (await as(portal, paula)).POST('/api/tasks/{id}/completion', { params: { path: { id } } });
  };
  return { group, hanna, paula, complete };
}

test('on either replica the reader sees within a second what happened on one of them', async () => {
  const { hanna, complete } = await setting();
  const api = await as(portal, hanna);
  const [here, there] = [await listen(portal, api), await listen(replica, api)];
  await Promise.all([here.next(1), there.next(1)]);
  expect(here.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(here.response.headers.get('content-encoding')).toBeNull();
  expect(here.heard[0]).toMatchObject({ event: 'unread', content: { unread: 0 } });
  await complete();
  const happened = performance.now();
  await Promise.all([here.next(2), there.next(2)]);
  expect(performance.now() - happened).toBeLessThan(1_000);
  for (const { heard } of [here, there]) expect(heard.at(-1)?.content).toEqual({ unread: 1 });
  await api.POST('/api/notifications/reading');
  await Promise.all([here.next(3), there.next(3)]);
  expect(there.heard.at(-1)?.content).toEqual({ unread: 0 });
  expect(await portal.database.client.notification.count()).toBe(1);
  await Promise.all([here.stop(), there.stop()]);
});

test('who comes back hears how things stand only when that is news', async () => {
  const { hanna, complete } = await setting();
  const api = await as(portal, hanna);
  const first = await listen(portal, api);
  await first.next(1);
  await first.stop();
  const known = first.heard[0]?.id ?? '';
  const again = await listen(portal, api, known);
  await pause(200);
  expect(again.heard).toEqual([]);
  await again.stop();
  await complete();
  await until(async () => (await portal.database.client.notification.count()) === 1);
  const later = await listen(portal, api, known);
  await later.next(1);
  expect(later.heard[0]?.content).toEqual({ unread: 1 });
  await later.stop();
});

test('whose account is closed hears nothing more than the end', async () => {
  const { hanna, complete } = await setting();
  const stream = await listen(portal, await as(portal, hanna));
  await stream.next(1);
  await portal.database.client.member.update({ where: { id: hanna.id }, data: { deactivatedAt: portal.clock.now() } });
  await portal.database.client.notification.deleteMany();
  await complete();
  await portal.database.client.$executeRaw`select pg_notify('portal', ${`notifications ${hanna.id}`})`;
  await until(async () => stream.state.isOver);
  expect(stream.heard.slice(1).map(({ event, content }) => ({ event, content }))).toEqual([
    { event: 'end', content: { reason: 'session' } },
  ]);
});

test('signing out ends the stream of the same session', async () => {
  const { hanna, complete } = await setting();
  const api = await as(portal, hanna);
  const stream = await listen(portal, api);
  await stream.next(1);
  await api.DELETE('/api/session');
  await complete();
  await until(async () => stream.state.isOver);
  expect(stream.heard.at(-1)?.content).toEqual({ reason: 'session' });
});

test('a stream ends within seconds by itself when its session, account or membership ends', async () => {
  const { group, hanna, paula } = await setting();
  const jost = await createMemberOf(portal, group);
  const heidi = await createMemberOf(portal, group);
  const api = await as(portal, hanna);
  const streams: Awaited<ReturnType<typeof listen>>[] = [await listen(portal, api)];
  for (const member of [paula, jost, heidi]) streams.push(await listen(portal, await as(portal, member)));
  for (const { next } of streams) await next(1);
  await api.DELETE('/api/session');
  const { client } = portal.database;
  await client.member.update({ where: { id: paula.id }, data: { deactivatedAt: portal.clock.now() } });
  await client.membership.updateMany({ where: { memberId: jost.id }, data: { endsOn: new Date('2026-11-21') } });
  const happened = performance.now();
  await until(async () => streams.slice(0, 3).every(({ state }) => state.isOver));
  expect(performance.now() - happened).toBeLessThan(5_000);
  const ends = streams.map(({ heard }) => heard.slice(1).map(({ content }) => content));
  expect(ends).toEqual([[{ reason: 'session' }], [{ reason: 'session' }], [], []]);
  expect(streams[3]?.state.isOver).toBe(false);
  await streams[3]?.stop();
}, 20_000);

test('however many streams are looked after with one query', async () => {
  const { group } = await setting();
  const streams: Awaited<ReturnType<typeof listen>>[] = [];
  for (let count = 0; count < 8; count += 1) {
    streams.push(await listen(portal, await as(portal, await createMemberOf(portal, group))));
  }
  for (const { next } of streams) await next(1);
  const asked = jest.spyOn(portal.database, 'rows');
  await pause(3_500);
  const looks = asked.mock.calls.filter(([{ name }]) => name === 'list-holding-sessions');
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.length).toBeLessThan(4);
  expect(Math.max(...looks.map(([, [keys]]) => Object(keys).length))).toBe(8);
  expect(asked.mock.calls.filter(([{ name }]) => name === 'resolve-session')).toEqual([]);
  asked.mockRestore();
  for (const { stop } of streams) await stop();
}, 20_000);

test('the fifth window of a person takes the place of the oldest', async () => {
  const { hanna } = await setting();
  const api = await as(portal, hanna);
  const streams: Awaited<ReturnType<typeof listen>>[] = [];
  for (let count = 0; count < 5; count += 1) streams.push(await listen(portal, api));
  await until(async () => streams[0]?.state.isOver === true);
  expect(streams[0]?.heard.at(-1)).toMatchObject({ event: 'end', content: { reason: 'room' } });
  expect(streams.slice(1).map(({ state }) => state.isOver)).toEqual([false, false, false, false]);
  for (const { stop } of streams) await stop();
});

test('a broken connection of the broadcast is made anew, and readers learn what they missed', async () => {
  const { hanna, complete } = await setting();
  const stream = await listen(portal, await as(portal, hanna));
  await stream.next(1);
  await portal.database.client.$executeRaw`
    select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'klimaportal-broadcast' and datname = current_database()`;
  await complete();
  await stream.next(2);
  expect(stream.heard.at(-1)?.content).toEqual({ unread: 1 });
  await stream.stop();
});

test('many streams hold no connection of the pool, and do not keep the portal from stopping', async () => {
  const { group } = await setting();
  const third = new TestApp();
  await third.start();
  const streams: Awaited<ReturnType<typeof listen>>[] = [];
  for (let count = 0; count < 20; count += 1) {
    streams.push(await listen(third, await as(portal, await createMemberOf(portal, group))));
  }
  for (const { next } of streams) await next(1);
  // Jobs have one now and then; twenty streams would never give theirs back.
  await until(async () => third.database.pool.totalCount === third.database.pool.idleCount);
  const begin = performance.now();
  await third.stop();
  expect(performance.now() - begin).toBeLessThan(4_000);
  await until(async () => streams.every(({ state }) => state.isOver));
});
