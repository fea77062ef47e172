import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import type WebSocket from 'ws';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { hashToken } from '../../server/src/platform/secrets/token.js';
import { TestApp, useApp } from '../support/app.js';
import { as } from '../support/as.js';
import { createMemberOf } from '../support/factories/members.js';
import { createGroupThatWrites, createMinutes } from '../support/factories/minutes.js';
import { until } from '../support/until.js';
import { knock, openSocket, WritingWindow } from '../support/writing-window.js';

const portal = useApp();
const windows: WritingWindow[] = [];
afterEach(() => {
  for (const window of windows.splice(0)) window.leave();
});

async function setUp() {
  const people = await createGroupThatWrites(portal);
  const minutes = await createMinutes(portal, people.group);
  const [item = ''] = minutes.meeting.agendaItems.map(({ id }) => id);
  return { ...people, minutes, item };
}

const opening = async (person: { id: string }, at: TestApp = portal) => ({
  url: at.url,
  cookie: (await as(portal, person)).cookie,
});

async function open(person: { id: string }, minutes: { id: string }, at?: TestApp): Promise<WritingWindow> {
  const window = new WritingWindow(await opening(person, at), minutes.id);
  windows.push(window);
  return window.ready();
}

const change = (minutes: { id: string }, data: { state?: 'circulated' | 'draft'; openToMembers?: boolean }) =>
  portal.database.client.minutes.update({ where: { id: minutes.id }, data });

test('the socket opens for those who may read, from a page of the portal, and nowhere else', async () => {
  const { coordinator, paula, stranger, minutes } = await setUp();
  const mine = await opening(coordinator);
  expect(await knock(mine, minutes.id)).toBe(101);
  expect(await knock({ ...mine, origin: 'https://evil.example' }, minutes.id)).toBe(403);
  expect(await knock({ ...mine, origin: 'null' }, minutes.id)).toBe(403);
  expect(await knock({ ...mine, cookie: '' }, minutes.id)).toBe(401);
  expect(await knock({ ...mine, cookie: 'session=wrong' }, minutes.id)).toBe(401);
  expect(await knock(await opening(paula), minutes.id)).toBe(404);
  expect(await knock(await opening(stranger), minutes.id)).toBe(404);
  expect(await knock(mine, coordinator.id)).toBe(404);
  expect(await knock(mine, `${minutes.id}/..`)).toBe(404);
  await change(minutes, { state: 'circulated' });
  expect(await knock(await opening(paula), minutes.id)).toBe(101);
  expect(await knock(await opening(stranger), minutes.id)).toBe(404);
});

/** More than a document holds, after a few times: as the answer to a question of the portal. */
async function fill(person: { id: string }, minutes: { id: string }): Promise<void> {
  const document = new Doc();
  document.getText('much').insert(0, 'x'.repeat(7_900_000));
  const update = encodeStateAsUpdate(document);
  const size = [0, 7, 14, 21].map((bits) => ((update.length >> bits) & 127) | (bits === 21 ? 0 : 128));
  const socket = openSocket(await opening(person), minutes.id);
  socket.on('error', () => undefined);
  await once(socket, 'open');
  const address = Buffer.concat([Buffer.from([36]), Buffer.from(minutes.id)]);
  socket.send(Buffer.concat([address, Buffer.from([0, 1, ...size]), update]));
  socket.send(Buffer.from([1]));
  const [code] = await once(socket, 'close');
  expect(code).toBe(4400);
}

test('what a reader types changes nothing', async () => {
  const { group, coordinator, minutes, item } = await setUp();
  const guest = await createMemberOf(portal, group, 'guest');
  await change(minutes, { openToMembers: true });
  const [writer, reader] = [await open(coordinator, minutes), await open(guest, minutes)];
  expect(reader.scope).toBe('readonly');
  writer.write(item, 'Darf ich');
  await until(() => reader.read(item) === '|Darf ich|');
  reader.write(item, 'Darf ich nicht');
  await until(() => reader.closings[0] === 4400);
  await reader.untilStored();
  for (let n = 0; n < 3; n += 1) await fill(guest, minutes);
  writer.write(item, '!');
  await writer.untilStored();
  expect(writer.closings).toEqual([]);
  expect(writer.read(item)).toBe('|Darf ich||!|');
  const [section] = await portal.database.client.minutesSection.findMany({ where: { agendaItemId: item } });
  expect(section?.text).toBe('Darf ich\n\n!');
});

test('who may not any more is out within five seconds: session, membership, state', async () => {
  const { coordinator, taker, group, minutes, item } = await setUp();
  const other = await createMemberOf(portal, group, 'coordinator');
  const cookie = (await as(portal, other)).cookie;
  const leaving = new WritingWindow({ url: portal.url, cookie }, minutes.id);
  windows.push(await leaving.ready());
  const removed = await open(taker, minutes);
  const staying = await open(coordinator, minutes);
  const token = cookie.replace('session=', '');
  await portal.database.client.session.delete({ where: { tokenHash: hashToken(token) } });
  await portal.database.client.membership.deleteMany({ where: { memberId: taker.id } });
  await until(() => leaving.closings[0] === 4401 && removed.closings[0] === 4403, 5);
  expect(staying.closings).toEqual([]);
  staying.write(item, 'Noch im Entwurf');
  await staying.untilStored();
  await change(minutes, { state: 'circulated' });
  staying.write(item, 'Zu spät');
  await until(() => staying.closings[0] === 4409 && staying.scope === 'readonly', 5);
  await staying.ready();
  const [section] = await portal.database.client.minutesSection.findMany({ where: { agendaItemId: item } });
  expect(section?.text).toBe('Noch im Entwurf');
  const late = await open(coordinator, minutes);
  expect([late.scope, late.read(item)]).toEqual(['readonly', '|Noch im Entwurf|']);
}, 30_000);

test('the name that others see is that of the session, the caret a place in the text', async () => {
  const { coordinator, taker, minutes, item } = await setUp();
  const [one, two] = [await open(coordinator, minutes), await open(taker, minutes)];
  const caret = (clock: number) => {
    const place = { type: null, tname: item, item: { client: 7, clock }, assoc: 0 };
    return { anchor: place, head: place };
  };
  const posing = { id: coordinator.id, name: 'Wer anders', color: 'url(x)' };
  two.provider.awareness?.setLocalState({ user: posing, cursor: caret(7) });
  const seen = () => one.provider.awareness?.getStates().get(two.document.clientID);
  await until(() => seen()?.cursor?.head.item.clock === 7);
  expect(seen()?.user).toEqual({ id: taker.id, name: expect.stringContaining(taker.familyName) });
  two.provider.awareness?.setLocalState({ user: { color: '#1a2b3c' }, cursor: caret(8) });
  await until(() => seen()?.cursor?.head.item.clock === 8);
  expect(seen()?.user).toMatchObject({ id: taker.id, color: '#1a2b3c' });
  two.provider.awareness?.setLocalStateField('cursor', { anchor: 'nowhere', head: {} });
  await until(() => two.closings[0] === 4400);
  expect(one.closings).toEqual([]);
});

const frames = (id: string): Array<[string, Buffer | string]> => {
  const address = (name: string) => Buffer.concat([Buffer.from([name.length]), Buffer.from(name)]);
  const about = (...bytes: number[]) => Buffer.concat([address(id), Buffer.from(bytes)]);
  return [
    ['noise', randomBytes(200)],
    ['nothing', Buffer.alloc(0)],
    ['text', 'hello'],
    ['another document', Buffer.concat([address('__proto__'), Buffer.from([2, 0, 0])])],
    ['an unknown kind', about(77)],
    ['a server message', about(6, 1, 65)],
    ['an unknown step', about(0, 9, 1, 0)],
    ['a change cut off', about(0, 2, 40, 1, 2, 3)],
    ['a broken change', about(0, 2, 8, 255, 255, 255, 255, 255, 255, 255, 15)],
    ['a huge claim', about(0, 2, 6, 1, 255, 255, 255, 255, 7)],
    ['too much', Buffer.alloc(8_000_001)],
  ];
};

test('whatever somebody sends, at worst their own connection ends', async () => {
  const { coordinator, taker, minutes, item } = await setUp();
  const window = await open(coordinator, minutes);
  const mine = await opening(taker);
  for (const [name, bytes] of frames(minutes.id)) {
    const socket: WebSocket = openSocket(mine, minutes.id);
    socket.on('error', () => undefined);
    await once(socket, 'open');
    socket.send(bytes);
    const [code] = await once(socket, 'close');
    expect([name, code]).toEqual([name, name === 'too much' ? 1009 : 4400]);
  }
  const flooding = openSocket(mine, minutes.id);
  await once(flooding, 'open');
  const query = Buffer.concat([Buffer.from([36]), Buffer.from(minutes.id), Buffer.from([3])]);
  for (let n = 0; n < 1_000; n += 1) flooding.send(query);
  expect([4205, 4429]).toContain((await once(flooding, 'close'))[0]);
  window.write(item, 'Wir schreiben weiter');
  await window.untilStored();
  expect(window.closings).toEqual([]);
});

test('two replicas are one document', async () => {
  const { coordinator, taker, minutes, item } = await setUp();
  const replica = new TestApp();
  await replica.start();
  try {
    const [here, there] = [await open(coordinator, minutes), await open(taker, minutes, replica)];
    here.write(item, 'Hier');
    there.write(item, 'Dort');
    await until(() => here.read(item).includes('Dort') && there.read(item) === here.read(item), 5);
    await Promise.all([here.untilStored(), there.untilStored()]);
    const [section] = await portal.database.client.minutesSection.findMany({ where: { agendaItemId: item } });
    expect(section?.text.split('\n\n').sort()).toEqual(['Dort', 'Hier']);
    there.leave();
  } finally {
    await replica.stop();
  }
});
