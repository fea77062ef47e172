import { expect, test } from '@jest/globals';
import { blockText } from '../../server/src/minutes/text/plain-text.js';
import { readBlocks } from '../../server/src/minutes/text/read-blocks.js';
import { UnfrozenService } from '../../server/src/minutes/versions/unfrozen.service.js';
import { useApp } from '../support/app.js';
import { as, jsonBody } from '../support/as.js';
import { createWrittenMinutes, paragraph } from '../support/factories/agreeing.js';
import { createMemberOf } from '../support/factories/members.js';
import { createGroupThatWrites } from '../support/factories/minutes.js';
import { until } from '../support/until.js';

const portal = useApp();
const post = (body: unknown = {}) => jsonBody('POST', body);
const NASTY = `<img src=x onerror=alert(1)> "'; drop\r\nBcc: x@y.example 🙂 ${'ä'.repeat(300)}`;

async function setting(state: 'circulated' | 'approved' = 'circulated') {
  const people = await createGroupThatWrites(portal);
  const guest = await createMemberOf(portal, people.group, 'guest', { slug: 'netphen' });
  const [block, other] = [paragraph('Drei Beispiele aus der Praxis'), paragraph('Nur für uns')];
  const given = { state, minuteTakerId: people.taker.id };
  const minutes = await createWrittenMinutes(portal, people.group, [block, other], given);
  const path = `/api/minutes/${minutes.id}`;
  return { ...people, guest, minutes, path, blockId: block.attrs.id, otherId: other.attrs.id };
}
type World = Awaited<ReturnType<typeof setting>>;

const wish = ({ blockId }: World, given: object = {}) =>
  post({ blockId, original: 'Drei Beispiele aus der Praxis', proposed: 'Vier Beispiele aus der Praxis', ...given });
const wordsOf = async ({ minutes }: World) => {
  const sections = await portal.database.client.minutesSection.findMany({ where: { minutesId: minutes.id } });
  return sections.flatMap(({ content }) => readBlocks(content)).map(blockText);
};
type Wish = { id: string; version: number; state: string };

test('a member proposes other words, the minute taker takes them over, with both names in the history', async () => {
  const world = await setting();
  const [paula, taker] = [await as(portal, world.paula), await as(portal, world.taker)];
  const made = await paula.raw(`${world.path}/change-requests`, wish(world, { reason: 'Es waren vier.' }));
  expect(made.status).toBe(201);
  const request = (await made.json()) as Wish;
  expect(request).toMatchObject({
    original: 'Drei Beispiele aus der Praxis',
    proposed: 'Vier Beispiele aus der Praxis',
    reason: 'Es waren vier.',
    state: 'open',
    member: { id: world.paula.id },
    abilities: { withdraw: true, decide: false },
  });
  const accept = (version: number) =>
    taker.raw(`${world.path}/change-requests/${request.id}/acceptance`, post({ version }));
  expect((await accept(7)).status).toBe(409);
  const accepted = await accept(1);
  expect(await accepted.json()).toMatchObject({ state: 'accepted', decidedBy: { id: world.taker.id } });
  expect(await wordsOf(world)).toEqual(['Vier Beispiele aus der Praxis', 'Nur für uns']);
  const { data } = await taker.GET('/api/minutes/{id}/revisions', { params: { path: { id: world.minutes.id } } });
  expect(data?.items[0]).toMatchObject({ cause: 'request_accepted' });
  expect(data?.items[0]?.authors.map(({ id }) => id).sort()).toEqual([world.paula.id, world.taker.id].sort());
  expect(await (await accept(1)).json()).toMatchObject({ type: '/problems/change-request-decided' });
});

test('words that are not there any more are not replaced: who proposes and who accepts sees the new ones', async () => {
  const world = await setting();
  const [paula, taker] = [await as(portal, world.paula), await as(portal, world.taker)];
  const first = (await (await paula.raw(`${world.path}/change-requests`, wish(world))).json()) as Wish;
  const second = await paula.raw(`${world.path}/change-requests`, wish(world, { proposed: 'Keine' }));
  const { id } = (await second.json()) as Wish;
  await taker.raw(`${world.path}/change-requests/${first.id}/acceptance`, post({ version: 1 }));
  const changed = { type: '/problems/minutes-block-changed', words: 'Vier Beispiele aus der Praxis' };
  const late = await taker.raw(`${world.path}/change-requests/${id}/acceptance`, post({ version: 1 }));
  expect([late.status, await late.json()]).toMatchObject([409, changed]);
  const stale = await paula.raw(`${world.path}/change-requests`, wish(world));
  expect([stale.status, await stale.json()]).toMatchObject([409, changed]);
  const declined = await taker.raw(
    `${world.path}/change-requests/${id}/refusal`,
    post({ version: 1, answer: 'Doch.' }),
  );
  expect(await declined.json()).toMatchObject({ state: 'declined', answer: 'Doch.' });
});

test('a wish is taken back by whoever made it, declined with an answer, and made in time', async () => {
  const world = await setting();
  const [paula, taker, guest] = [
    await as(portal, world.paula),
    await as(portal, world.taker),
    await as(portal, world.guest),
  ];
  const { id } = (await (await paula.raw(`${world.path}/change-requests`, wish(world))).json()) as Wish;
  const path = `${world.path}/change-requests/${id}`;
  expect((await taker.raw(`${path}/withdrawal`, post({ version: 1 }))).status).toBe(403);
  expect((await taker.raw(`${path}/refusal`, post({ version: 1, answer: '' }))).status).toBe(422);
  expect(await (await paula.raw(`${path}/withdrawal`, post({ version: 1 }))).json()).toMatchObject({
    state: 'withdrawn',
  });
  expect((await guest.raw(`${world.path}/change-requests`, wish(world))).status).toBe(403);
  expect((await guest.raw(`${world.path}/change-requests`)).status).toBe(200);
  const empty = await paula.raw(`${world.path}/change-requests`, wish(world, { proposed: ' ' }));
  expect([empty.status, await empty.json()]).toMatchObject([422, { errors: [{ pointer: '#/proposed' }] }]);
  portal.clock.set('2026-12-07T08:00:00Z');
  const late = await (await as(portal, world.paula)).raw(`${world.path}/change-requests`, wish(world));
  expect(await late.json()).toMatchObject({ status: 409, type: '/problems/minutes-objections-over' });
});

test('the minute taker and the coordination hear of wishes and comments, the proposer of the answer, each once', async () => {
  const world = await setting();
  const [paula, taker] = [await as(portal, world.paula), await as(portal, world.taker)];
  const { id } = (await (await paula.raw(`${world.path}/change-requests`, wish(world))).json()) as Wish;
  await paula.raw(`${world.path}/comments`, post({ blockId: world.blockId, text: NASTY }));
  await taker.raw(`${world.path}/change-requests/${id}/refusal`, post({ version: 1, answer: NASTY }));
  const told = async () => {
    const rows = await portal.database.client.notification.findMany({ orderBy: { kind: 'asc' } });
    return rows.map(({ kind, memberId }) => `${kind} ${memberId}`).sort();
  };
  await until(async () => (await told()).length >= 5);
  const { coordinator } = world;
  expect(await told()).toEqual(
    [
      `change-request-answered ${world.paula.id}`,
      `change-requested ${coordinator.id}`,
      `change-requested ${world.taker.id}`,
      `minutes-commented ${coordinator.id}`,
      `minutes-commented ${world.taker.id}`,
    ].sort(),
  );
});

test('comments stay words, are resolved and opened again, and belong to one paragraph', async () => {
  const world = await setting();
  const [paula, taker, guest] = [
    await as(portal, world.paula),
    await as(portal, world.taker),
    await as(portal, world.guest),
  ];
  const add = (body: object) => paula.raw(`${world.path}/comments`, post({ blockId: world.blockId, ...body }));
  const { id, text } = (await (await add({ text: NASTY })).json()) as { id: string; text: string };
  expect(text).toBe(NASTY.replace('\r\n', '\n'));
  expect((await add({ text: ' ' })).status).toBe(422);
  expect((await add({ text: 'x', blockId: world.minutes.id })).status).toBe(404);
  expect((await guest.raw(`${world.path}/comments`, post({ blockId: world.blockId, text: 'x' }))).status).toBe(403);
  const path = `${world.path}/comments/${id}/resolution`;
  expect(await (await taker.raw(path, post())).json()).toMatchObject({ resolvedAt: '2026-11-22T11:00:00.000Z' });
  expect((await guest.raw(path, { method: 'DELETE' })).status).toBe(403);
  expect(await (await paula.raw(path, { method: 'DELETE' })).json()).toMatchObject({ resolvedAt: null });
});

test('whoever writes chooses for whom a paragraph is, and reads the minutes as others do', async () => {
  const world = await setting();
  const [taker, paula] = [await as(portal, world.taker), await as(portal, world.paula)];
  const choose = jsonBody('PATCH', { audience: 'public' });
  expect((await paula.raw(`${world.path}/blocks/${world.blockId}`, choose)).status).toBe(403);
  expect((await taker.raw(`${world.path}/blocks/${world.blockId}`, choose)).status).toBe(200);
  const read = async (audience: 'group' | 'leadership' | 'public') => {
    const params = { path: { id: world.minutes.id }, query: { audience } };
    const { data } = await paula.GET('/api/minutes/{id}', { params });
    return data?.sections.flatMap(({ content }) => content.map(({ attrs }) => attrs.id));
  };
  expect(await read('group')).toEqual([world.blockId, world.otherId]);
  expect(await read('leadership')).toEqual([world.blockId]);
  expect(await read('public')).toEqual([world.blockId]);
});

test('approved minutes are frozen with a checksum, and amended in numbered versions with a reason', async () => {
  const world = await setting('approved');
  await portal.app.get(UnfrozenService).freezeAll();
  const [hanna, paula, taker] = [
    await as(portal, world.coordinator),
    await as(portal, world.paula),
    await as(portal, world.taker),
  ];
  const changes = [{ blockId: world.blockId, words: 'Vier Beispiele aus der Praxis' }];
  const amend = (body: object) => post({ reason: 'Zählfehler', changes, ...body });
  expect((await taker.raw(`${world.path}/versions`, amend({}))).status).toBe(403);
  expect((await hanna.raw(`${world.path}/versions`, amend({ reason: '' }))).status).toBe(422);
  const amended = await hanna.raw(`${world.path}/versions`, amend({}));
  expect([amended.status, await amended.json()]).toMatchObject([201, { frozen: { number: 1 } }]);
  expect(await wordsOf(world)).toEqual(['Vier Beispiele aus der Praxis', 'Nur für uns']);

  const { data } = await paula.GET('/api/minutes/{id}/versions', { params: { path: { id: world.minutes.id } } });
  expect(data?.items).toMatchObject([
    { number: 0, reason: null, changedBlockIds: [] },
    { number: 1, reason: 'Zählfehler', createdBy: { id: world.coordinator.id }, changedBlockIds: [world.blockId] },
  ]);
  const show = async (number: number) =>
    (await paula.GET('/api/minutes/{id}/versions/{number}', { params: { path: { id: world.minutes.id, number } } }))
      .data;
  const textOf = async (number: number) => (await show(number))?.sections[0]?.content.map(blockText);
  expect(await textOf(0)).toEqual(['Drei Beispiele aus der Praxis', 'Nur für uns']);
  expect(await textOf(1)).toEqual(['Vier Beispiele aus der Praxis', 'Nur für uns']);
  for (const number of [0, 1]) {
    const verified = await paula.raw(`${world.path}/versions/${number}/verification`);
    expect(await verified.json()).toMatchObject({ isUnchanged: true });
  }
  expect((await paula.raw(`${world.path}/versions/2`)).status).toBe(404);
  const told = () => portal.database.client.notification.findMany({ where: { kind: 'minutes-amended' } });
  await until(async () => (await told()).length > 0);
  expect((await told())[0]?.details).toMatchObject({ text: 'Zählfehler', outcome: '1.1' });
});

test('a frozen version cannot be written over, not even in the database', async () => {
  const world = await setting('approved');
  await portal.app.get(UnfrozenService).freezeUnfrozen(world.minutes.id);
  const overwrite = portal.database.client.minutesVersion.updateMany({ data: { reason: 'heimlich' } });
  await expect(overwrite).rejects.toThrow();
});

test('members never see what stood in the draft before it was theirs', async () => {
  const world = await setting();
  const { client } = portal.database;
  const drafted = { minutesId: world.minutes.id, number: 1, cause: 'written', sections: [] } as const;
  await client.minutesRevision.create({ data: { ...drafted, createdAt: new Date('2026-11-20T08:00:00Z') } });
  const list = async (person: { id: string }) =>
    (
      await (
        await as(portal, person)
      ).GET('/api/minutes/{id}/revisions', { params: { path: { id: world.minutes.id } } })
    ).data?.items.length;
  expect([await list(world.paula), await list(world.taker)]).toEqual([0, 1]);
  expect((await (await as(portal, world.paula)).raw(`${world.path}/revisions/1`)).status).toBe(404);
});
