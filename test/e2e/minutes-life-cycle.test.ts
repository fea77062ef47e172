import { expect, test } from '@jest/globals';
import { SilentApprovalService } from '../../server/src/minutes/life-cycle/silent-approval.service.js';
import { MinutesApproved, MinutesCirculated, MinutesUndecided } from '../../server/src/minutes/minutes.signals.js';
import type { Block } from '../../server/src/minutes/text/block.js';
import { newId } from '../../server/src/platform/database/new-id.js';
import { SignalBus } from '../../server/src/platform/signals/signal-bus.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createChangeRequest, createWrittenMinutes, paragraph } from '../support/factories/agreeing.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createGroupThatWrites } from '../support/factories/minutes.js';
import { until } from '../support/until.js';

const portal = useApp();

type State = 'draft' | 'circulated' | 'approved';

async function setting(state: State = 'draft', blocks: Block[] = [paragraph('Drei Beispiele')]) {
  const people = await createGroupThatWrites(portal);
  const minutes = await createWrittenMinutes(portal, people.group, blocks, { state, minuteTakerId: people.taker.id });
  return { ...people, minutes, path: `/api/minutes/${minutes.id}`, block: blocks[0] ?? paragraph('') };
}

const post = (body: unknown = {}) => jsonBody('POST', body);
const inMeeting = { approval: 'meeting' };
const inSilence = { approval: 'silence' };
const task = (text: string, assignee: 'all_municipalities' | null): Block => ({
  type: 'task',
  attrs: { id: newId(), audience: 'leadership', assignee, municipalityId: null, memberId: null, dueOn: '2027-02-11' },
  content: [{ type: 'text', text }],
});
const problemOf = async (response: Response) => {
  const { type, title } = (await response.json()) as { type?: string; title?: string };
  return { status: response.status, type, title };
};
const wishFor = (world: Awaited<ReturnType<typeof setting>>) =>
  createChangeRequest(portal, world.minutes, {
    blockId: world.block.attrs.id,
    memberId: world.paula.id,
    original: 'Drei Beispiele',
    proposed: 'Vier Beispiele',
  });

test('circulating opens the objection period, keeps the text and gives every addressee a task', async () => {
  const { path, minutes, taker, paula } = await setting('draft', [task('Objekte melden', 'all_municipalities')]);
  const signalled: string[] = [];
  portal.app.get(SignalBus).on(MinutesCirculated, ({ minutesId }) => signalled.push(minutesId));
  const circulated = await (await as(portal, taker)).raw(`${path}/circulation`, post());
  expect(circulated.status).toBe(201);
  expect(await circulated.json()).toMatchObject({
    state: 'circulated',
    circulatedAt: '2026-11-22T11:00:00.000Z',
    objectionsUntil: '2026-12-06',
    version: 2,
    abilities: { write: false, circulate: false, recall: true, approve: false },
  });
  const tasks = await portal.database.client.task.findMany({ include: { municipality: true } });
  expect(tasks.map(({ municipality }) => municipality.slug).sort()).toEqual([
    'freudenberg',
    'hilchenbach',
    'siegen-wittgenstein',
  ]);
  expect(signalled).toEqual([minutes.id]);
  const { data } = await (await as(portal, paula)).GET('/api/minutes/{id}/revisions', {
    params: { path: { id: minutes.id } },
  });
  expect(data?.items).toMatchObject([{ number: 1, cause: 'circulated', authors: [{ id: taker.id }] }]);
});

test('neither a task of nobody nor a meeting still ahead goes to the members', async () => {
  const { path, taker, group } = await setting('draft', [paragraph('x'), task('wer?', null)]);
  const api = await as(portal, taker);
  const refused = await api.raw(`${path}/circulation`, post());
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: '#/sections/0/entries/0/assignee' }] });
  const ahead = await createMeeting(portal, group);
  const early = await portal.database.client.minutes.create({ data: { meetingId: ahead.id } });
  expect(await problemOf(await api.raw(`/api/minutes/${early.id}/circulation`, post()))).toMatchObject({
    status: 409,
    type: '/problems/minutes-meeting-ahead',
  });
});

test('circulating happens once, by those who write', async () => {
  const { path, taker, paula, stranger } = await setting();
  expect((await asVisitor(portal).raw(`${path}/circulation`, post())).status).toBe(401);
  expect((await (await as(portal, paula)).raw(`${path}/circulation`, post())).status).toBe(404);
  expect((await (await as(portal, stranger)).raw(`${path}/circulation`, post())).status).toBe(404);
  const api = await as(portal, taker);
  const answers = await Promise.all([1, 2, 3].map(() => api.raw(`${path}/circulation`, post())));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect((await (await as(portal, paula)).raw(`${path}/circulation`, post())).status).toBe(403);
});

test('the minute taker calls minutes back with a word, and circulates them anew', async () => {
  const { path, taker, paula } = await setting('circulated');
  const api = await as(portal, taker);
  expect((await api.raw(`${path}/recall`, post({ reason: ' ' }))).status).toBe(422);
  expect((await (await as(portal, paula)).raw(`${path}/recall`, post({ reason: 'Nein' }))).status).toBe(403);
  const recalled = await api.raw(`${path}/recall`, post({ reason: 'TOP 3 fehlt.' }));
  expect(await recalled.json()).toMatchObject({ state: 'draft', circulatedAt: null, objectionsUntil: null });
  expect((await (await as(portal, paula)).raw(path)).status).toBe(404);
  expect(await portal.database.client.auditEntry.findFirst({ where: { action: 'minutes.recalled' } })).toMatchObject({
    details: { reason: 'TOP 3 fehlt.' },
  });
  const told = () => portal.database.client.notification.findMany({ where: { kind: 'minutes-recalled' } });
  await until(async () => (await told()).length > 0);
  expect((await told()).map(({ details }) => details)).toContainEqual(
    expect.objectContaining({ text: 'TOP 3 fehlt.' }),
  );
  portal.clock.forward({ days: 3 });
  const again = await (await as(portal, taker)).raw(`${path}/circulation`, post());
  expect(await again.json()).toMatchObject({ state: 'circulated', objectionsUntil: '2026-12-09' });
});

test('before the last day only a meeting approves, and it says which', async () => {
  const { path, coordinator, group, other } = await setting('circulated');
  const api = await as(portal, coordinator);
  expect(await problemOf(await api.raw(`${path}/approval`, post(inSilence)))).toMatchObject({
    status: 409,
    type: '/problems/minutes-objections-running',
  });
  const foreign = await createMeeting(portal, other);
  expect((await api.raw(`${path}/approval`, post({ ...inMeeting, meetingId: foreign.id }))).status).toBe(422);
  const next = await createMeeting(portal, group);
  const approved = await api.raw(`${path}/approval`, post({ ...inMeeting, meetingId: next.id }));
  expect(await approved.json()).toMatchObject({
    state: 'approved',
    approval: 'meeting',
    approvedIn: { id: next.id, number: next.number },
    frozen: { number: 0 },
  });
});

test('approval closes the minutes and their meeting; nothing changes afterwards', async () => {
  const { path, minutes, coordinator, taker, block, paula } = await setting('circulated');
  portal.clock.set('2026-12-07T09:00:00Z');
  const api = await as(portal, coordinator);
  const signalled: string[] = [];
  portal.app.get(SignalBus).on(MinutesApproved, ({ minutesId }) => signalled.push(minutesId));
  const approved = await api.raw(`${path}/approval`, post(inSilence));
  expect(approved.status).toBe(201);
  const meeting = await portal.database.client.meeting.findUniqueOrThrow({ where: { id: minutes.meetingId } });
  expect([meeting.state, signalled]).toEqual(['closed', [minutes.id]]);

  const before = await (await api.raw(path)).text();
  const [writer, member] = [await as(portal, taker), await as(portal, paula)];
  const wish = { blockId: block.attrs.id, original: 'Drei Beispiele', proposed: 'Vier' };
  const attempts = [
    await api.raw(`${path}/approval`, post(inSilence)),
    await writer.raw(`${path}/circulation`, post()),
    await writer.raw(`${path}/recall`, post({ reason: 'Zu spät' })),
    await writer.raw(path, jsonBody('PATCH', { version: 2, startedAt: null })),
    await writer.raw(`${path}/blocks/${block.attrs.id}`, jsonBody('PATCH', { audience: 'public' })),
    await member.raw(`${path}/change-requests`, post(wish)),
    await member.raw(`${path}/comments`, post({ blockId: block.attrs.id, text: 'zu spät' })),
  ];
  for (const attempt of attempts) {
    expect(await problemOf(attempt)).toMatchObject({ status: 409, type: '/problems/minutes-already-approved' });
  }
  expect(await (await api.raw(path)).text()).toBe(before);
});

test('an open wish holds the approval back, and the answer says how many there are', async () => {
  const world = await setting('circulated');
  await wishFor(world);
  await wishFor(world);
  const api = await as(portal, world.coordinator);
  const refused = await api.raw(`${world.path}/approval`, post(inMeeting));
  expect(await refused.json()).toMatchObject({
    status: 409,
    type: '/problems/minutes-objections-open',
    title: '2 Änderungswünsche sind noch offen. Bitte entscheiden Sie zuerst darüber.',
    open: 2,
  });
});

test('nobody approves a draft, and only the coordination approves', async () => {
  const draft = await setting();
  const early = await (await as(portal, draft.coordinator)).raw(`${draft.path}/approval`, post(inMeeting));
  expect(await problemOf(early)).toMatchObject({ status: 409, type: '/problems/minutes-not-circulated' });
  const { path, taker, paula, stranger, coordinator } = await setting('circulated');
  expect((await asVisitor(portal).raw(`${path}/approval`, post(inMeeting))).status).toBe(401);
  for (const [person, body, status] of [
    [taker, inMeeting, 403],
    [paula, inMeeting, 403],
    [stranger, inMeeting, 404],
    [coordinator, {}, 422],
  ] as const) {
    expect((await (await as(portal, person)).raw(`${path}/approval`, post(body))).status).toBe(status);
  }
});

test('two people approving at once: exactly one approval stands', async () => {
  const { path, coordinator, minutes } = await setting('circulated');
  const apis = [await as(portal, coordinator), await as(portal, coordinator)];
  const answers = await Promise.all(apis.map((api) => api.raw(`${path}/approval`, post(inMeeting))));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused && (await problemOf(refused)).title).toContain('bereits genehmigt');
  expect(await portal.database.client.auditEntry.count({ where: { action: 'minutes.approved' } })).toBe(1);
  expect(await portal.database.client.minutesVersion.count({ where: { minutesId: minutes.id } })).toBe(1);
});

test('silence is consent on the day after the last, once, and never while a wish is open', async () => {
  const silent = await setting('circulated');
  const disputed = await setting('circulated');
  await wishFor(disputed);
  const undecided: string[] = [];
  portal.app.get(SignalBus).on(MinutesUndecided, ({ minutesId }) => undecided.push(minutesId));
  const job = portal.app.get(SilentApprovalService);
  const stateOf = async ({ minutes }: typeof silent) =>
    (await portal.database.client.minutes.findUniqueOrThrow({ where: { id: minutes.id } })).state;

  portal.clock.set('2026-12-06T22:59:00Z');
  await job.approveDue();
  expect(await stateOf(silent)).toBe('circulated');
  portal.clock.set('2026-12-06T23:01:00Z');
  await Promise.all([job.approveDue(), job.approveDue()]);
  await job.approveDue();
  expect([await stateOf(silent), await stateOf(disputed)]).toEqual(['approved', 'circulated']);
  expect(undecided).toEqual([disputed.minutes.id]);
  const entries = await portal.database.client.auditEntry.findMany({ where: { action: 'minutes.approved' } });
  expect(entries).toMatchObject([{ memberId: null, subjectId: silent.minutes.id, details: { approval: 'silence' } }]);
  const { data } = await (await as(portal, silent.paula)).GET('/api/minutes/{id}', {
    params: { path: { id: silent.minutes.id } },
  });
  expect(data).toMatchObject({ approval: 'silence', approvedIn: null, frozen: { number: 0 } });
});
