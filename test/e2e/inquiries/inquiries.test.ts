import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    jost: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    finn: await createMemberOf(portal, group, 'member', { slug: 'wilnsdorf' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'netphen' }),
  };
  return {
    group,
    people,
    hanna: await as(portal, people.hanna),
    jost: await as(portal, people.jost),
    finn: await as(portal, people.finn),
    paula: await as(portal, people.paula),
    guest: await as(portal, people.guest),
  };
}

const at = (id: string) => ({ params: { path: { id } } });
const list = async (api: Api, query = '') =>
  (await (await api.raw(`/api/inquiries${query}`)).json()) as {
    items: Array<{ id: string; title: string; asker: unknown }>;
    counts: Record<string, number>;
  };
const show = async (api: Api, id: string) => (await api.GET('/api/inquiries/{id}', at(id))).data;
const given = (data: { id: string; version: number } | undefined) => {
  if (!data) throw new Error('refused');
  return data;
};

async function ask(api: Api, group: { id: string }, words: Record<string, unknown> = {}) {
  const body = { workingGroupId: group.id, title: 'Dachpacht', question: 'Gibt es ein Muster?', ...words };
  const response = await api.raw('/api/inquiries', jsonBody('POST', body));
  expect(response.status).toBe(201);
  return (await response.json()) as { id: string; version: number; caseNumber: string };
}

test('a municipality asks; the case has a number, and everybody finds it', async () => {
  const group = await newGroup();
  const { people, finn, paula } = group;
  const asked = await ask(finn, group.group, { topics: ['PV', 'pv'], wantedOn: '2026-12-10', urgency: 'high' });
  expect(asked).toEqual({
    ...{ id: asked.id, workingGroupId: group.group.id, caseNumber: expect.stringMatching(/^KS-2026-\d{3}$/) },
    ...{ kind: 'municipality', channel: 'portal', state: 'received', urgency: 'high', visibility: 'members' },
    ...{ title: 'Dachpacht', question: 'Gibt es ein Muster?', topics: ['pv'] },
    ...{ wantedOn: '2026-12-10', dueOn: null, isOverdue: false },
    asker: {
      municipality: expect.objectContaining({ slug: 'wilnsdorf' }),
      member: expect.objectContaining({ id: people.finn.id }),
      ...{ name: null, organization: null, email: null },
    },
    ...{ responsible: null, concernCount: 0, concerns: [], messages: [], handlers: [], isOwnConcern: null },
    bodies: ['siegen-wittgenstein', 'hilchenbach', 'wilnsdorf'].map((slug) => expect.objectContaining({ slug })),
    ...{ receivedAt: '2026-11-22T11:00:00.000Z', answeredAt: null, closedAt: null },
    ...{ forMeeting: false, meeting: null, namesInText: [], isForgotten: false, version: 1 },
    abilities: {
      ...{ change: true, name: true, handle: false, reply: false, write: true, close: true, reopen: false },
      ...{ concern: false, addFiles: true },
    },
  });
  const second = await ask(paula, group.group);
  expect(Number(second.caseNumber.slice(-3))).toBe(Number(asked.caseNumber.slice(-3)) + 1);
  const page = await list(paula, '?scope=own');
  expect(page.items.map(({ id }) => id)).toEqual([second.id]);
  expect((await list(paula, `?query=${asked.caseNumber}`)).items).toMatchObject([{ id: asked.id }]);
  expect((await list(paula, '?topic=pv&state=overdue')).items).toEqual([]);
});

test('numbers given at the same time are all different', async () => {
  const group = await newGroup();
  const asked = await Promise.all([1, 2, 3, 4].map(() => ask(group.finn, group.group)));
  expect(new Set(asked.map(({ caseNumber }) => caseNumber)).size).toBe(4);
});

test('what was asked stays behind the wall, and guests only read', async () => {
  const group = await newGroup();
  const { finn, guest } = group;
  const { id } = await ask(finn, group.group);
  const hidden = await ask(finn, group.group, { visibility: 'coordination' });
  const { paula: stranger } = await newGroup();
  const status = async (api: Api, path: string) => (await api.raw(`/api/inquiries/${path}`)).status;
  expect(await status(asVisitor(portal), id)).toBe(401);
  expect(await status(stranger, id)).toBe(404);
  expect(await status(group.paula, hidden.id)).toBe(404);
  expect(await status(group.hanna, hidden.id)).toBe(200);
  expect(await status(guest, id)).toBe(200);
  const body = { workingGroupId: group.group.id, title: 'Gast', question: 'Darf ich?' };
  expect((await guest.raw('/api/inquiries', jsonBody('POST', body))).status).toBe(403);
});

test('refuses what cannot be, field by field', async () => {
  const group = await newGroup();
  const { finn, hanna } = group;
  const bad = { workingGroupId: group.group.id, title: ' ', question: '', wantedOn: '2026-02-30', urgency: 'sofort' };
  const refused = await finn.raw('/api/inquiries', jsonBody('POST', bad));
  expect(refused.status).toBe(422);
  expect(
    ((await refused.json()) as { errors: Array<{ pointer: string }> }).errors.map(({ pointer }) => pointer),
  ).toEqual(expect.arrayContaining(['#/title', '#/question', '#/wantedOn', '#/urgency']));
  const entry = { ...bad, title: 'Earth Hour', question: 'Wie viele?', wantedOn: null, urgency: 'normal' };
  const late = { ...entry, kind: 'press', channel: 'phone', receivedOn: '2026-12-24' };
  const future = await hanna.raw('/api/inquiries/entries', jsonBody('POST', late));
  expect([future.status, await future.json()]).toMatchObject([422, { errors: [{ pointer: '#/receivedOn' }] }]);
});

test('hostile words stay words', async () => {
  const group = await newGroup();
  const { finn, paula } = group;
  const title = `"><script>alert(1)</script> 🌧\r\nBcc: x@example.org`;
  const { id } = await ask(finn, group.group, { title, question: `${'ü'.repeat(300)}\r\n=HYPERLINK("x")` });
  expect(await show(paula, id)).toMatchObject({
    title: '"><script>alert(1)</script> 🌧 Bcc: x@example.org',
    question: `${'ü'.repeat(300)}\n=HYPERLINK("x")`,
  });
  expect((await list(paula, '?query=%25')).items).toEqual([]);
});

test('the coordination enters what came by telephone, with the deadline of the law', async () => {
  const group = await newGroup();
  const { hanna, paula } = group;
  const body = {
    workingGroupId: group.group.id,
    title: 'Treibhausgasbilanz',
    question: 'Bitte die Rohdaten, Gruß Erika Muster',
    kind: 'information_request',
    channel: 'mail',
    receivedOn: '2026-11-10',
    visibility: 'members',
    askerName: 'Erika Muster',
    askerEmail: 'Erika@Muster.example',
  } as const;
  const { data } = await hanna.POST('/api/inquiries/entries', { body });
  expect(data).toMatchObject({
    ...{ dueOn: '2026-12-10', asker: { name: 'Erika Muster', email: 'erika@muster.example' } },
  });
  const { id } = given(data);
  expect(await show(paula, id)).toMatchObject({ asker: null, question: 'Bitte die Rohdaten, Gruß […]' });
  expect((await list(paula, '?query=Erika')).items).toEqual([]);
  expect((await list(hanna, '?query=Erika')).items).toMatchObject([{ id }]);
});
