import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createMinutes } from '../support/factories/minutes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function setting(state: 'draft' | 'circulated' | 'approved' = 'draft') {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const minutes = await createMinutes(portal, group, { state });
  const [item] = minutes.meeting.agendaItems;
  if (!item) throw new Error('the meeting has no agenda');
  return {
    group,
    minutes,
    item,
    path: `/api/minutes/${minutes.id}/sections/${item.id}`,
    taker: await createMemberOf(portal, group, 'minute_taker', { givenName: 'Max', familyName: 'Freiengrund' }),
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group),
    stranger: await createMemberOf(portal, other, ['coordinator', 'minute_taker']),
  };
}

const save = (version: number, text = 'Drei Schulhöfe.', entries: unknown[] = []) =>
  jsonBody('PUT', { version, text, entries });
const pointers = async (response: Response) => {
  const { errors } = (await response.json()) as { errors?: Array<{ pointer: string }> };
  return [response.status, errors?.map(({ pointer }) => pointer)];
};

test('a section keeps its paragraphs and entries in order, and says who wrote it when', async () => {
  const { minutes, item, taker, paula } = await setting();
  const { id: hilchenbach } = await municipality(portal);
  const api = await as(portal, taker);
  portal.clock.forward({ minutes: 32 });
  const { data, response } = await api.PUT('/api/minutes/{id}/sections/{agendaItemId}', {
    params: { path: { id: minutes.id, agendaItemId: item.id } },
    body: {
      version: 1,
      text: 'Erster Absatz.\r\n\r\nZweiter Absatz.',
      entries: [
        { kind: 'information', text: 'Kosten 60–140 EUR/m²' },
        { kind: 'task', text: 'Zwei Flächen benennen', assignee: { kind: 'all_municipalities' }, dueOn: '2026-11-27' },
        { kind: 'task', text: 'Steckbrief', assignee: { kind: 'municipality', id: hilchenbach } },
        { kind: 'task', text: 'Anrufen', assignee: { kind: 'member', id: paula.id }, dueOn: null },
        { kind: 'agreement', text: 'Die Objektliste wird im Portal gepflegt.' },
      ],
    },
  });
  expect(response.status).toBe(200);
  const place = expect.objectContaining({ slug: 'hilchenbach' });
  expect(data).toEqual({
    agendaItemId: item.id,
    number: '1',
    kind: 'formalities',
    title: 'Begrüßung',
    talk: null,
    text: 'Erster Absatz.\n\nZweiter Absatz.',
    entries: [
      { kind: 'information', text: 'Kosten 60–140 EUR/m²', assignee: null, dueOn: null },
      {
        kind: 'task',
        text: 'Zwei Flächen benennen',
        assignee: { kind: 'all_municipalities', municipality: null, member: null },
        dueOn: '2026-11-27',
      },
      {
        kind: 'task',
        text: 'Steckbrief',
        assignee: { kind: 'municipality', municipality: place, member: null },
        dueOn: null,
      },
      {
        kind: 'task',
        text: 'Anrufen',
        assignee: { kind: 'member', municipality: null, member: expect.objectContaining({ id: paula.id }) },
        dueOn: null,
      },
      { kind: 'agreement', text: 'Die Objektliste wird im Portal gepflegt.', assignee: null, dueOn: null },
    ].map((entry) => ({ id: expect.any(String), progress: null, ...entry })),
    version: 2,
    updatedBy: expect.objectContaining({ id: taker.id, name: 'Max Freiengrund' }),
    updatedAt: '2026-11-22T11:32:00.000Z',
  });
  const read = await api.GET('/api/minutes/{id}', { params: { path: { id: minutes.id } } });
  expect(read.data?.sections[0]).toEqual(data);
  expect(read.data).toMatchObject({ version: 1, updatedAt: '2026-11-22T11:32:00.000Z' });
});

test('entries that are named stay, in their new order; the others go', async () => {
  const { path, taker } = await setting();
  const api = await as(portal, taker);
  const first = (await (
    await api.raw(
      path,
      save(1, '', [
        { kind: 'information', text: 'eins' },
        { kind: 'agreement', text: 'zwei' },
      ]),
    )
  ).json()) as { entries: Array<{ id: string; text: string }> };
  const [, second] = first.entries;
  const again = (await (
    await api.raw(
      path,
      save(2, '', [
        { id: second?.id, kind: 'agreement', text: 'zwei!' },
        { kind: 'information', text: 'drei' },
      ]),
    )
  ).json()) as typeof first;
  expect(again.entries.map(({ text }) => text)).toEqual(['zwei!', 'drei']);
  expect(again.entries[0]?.id).toBe(second?.id);
  expect(await portal.database.client.minutesEntry.count()).toBe(2);
});

test('what is wrong with an entry is named at its field', async () => {
  const { path, taker, stranger, minutes } = await setting();
  const api = await as(portal, taker);
  const { id: burbach } = await municipality(portal, 'burbach');
  const wrong = [
    { kind: 'information', text: '' },
    { kind: 'decision', text: 'x' },
    { kind: 'agreement', text: 'x'.repeat(1001), dueOn: '2026-02-31' },
    { kind: 'information', text: 'x', assignee: { kind: 'all_municipalities' } },
    { kind: 'task', text: 'x', assignee: { kind: 'member', id: '7' } },
  ];
  const [status, found] = await pointers(await api.raw(path, save(1, 'y', wrong)));
  expect(status).toBe(422);
  expect(found).toEqual(
    expect.arrayContaining([
      '#/entries/0/text',
      '#/entries/1/kind',
      '#/entries/2/text',
      '#/entries/2/dueOn',
      '#/entries/3/assignee',
      '#/entries/4/assignee/id',
    ]),
  );
  const strangers = [
    { kind: 'task', text: 'x', assignee: { kind: 'member', id: stranger.id } },
    { kind: 'task', text: 'x', assignee: { kind: 'municipality', id: burbach } },
  ];
  expect(await pointers(await api.raw(path, save(1, 'y', strangers)))).toEqual([
    422,
    ['#/entries/0/assignee/id', '#/entries/1/assignee/id'],
  ]);
  expect(
    await pointers(await api.raw(path, save(1, 'y', [{ id: minutes.id, kind: 'information', text: 'x' }]))),
  ).toEqual([422, ['#/entries/0/id']]);
  expect(await pointers(await api.raw(path, save(1, 'x'.repeat(20_001))))).toEqual([422, ['#/text']]);
});

test('whoever writes on a stale version gets what stands now, with its author', async () => {
  const { path, taker, coordinator } = await setting();
  const [one, two] = [await as(portal, taker), await as(portal, coordinator)];
  expect((await one.raw(path, save(1, 'Fassung von Max'))).status).toBe(200);
  const stale = await two.raw(path, save(1, '<img src=x onerror=alert(1)>'));
  expect(stale.status).toBe(409);
  expect(await stale.json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { text: 'Fassung von Max', version: 2, updatedBy: { name: 'Max Freiengrund' } },
  });
  expect((await two.raw(path, save(2, '<b>wörtlich</b>'))).status).toBe(200);
  const [section] = await portal.database.client.minutesSection.findMany({ where: { version: 3 } });
  expect(section?.text).toBe('<b>wörtlich</b>');
});

test('of fifty parallel saves of one version exactly one wins, and its audit entry alone stands', async () => {
  const { path, taker, coordinator, minutes, item } = await setting();
  const apis = [await as(portal, taker), await as(portal, coordinator)];
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const response = await apis[index % 2]?.raw(path, save(1, `Fassung ${index}`));
      return {
        status: response?.status,
        body: (await response?.json()) as { text?: string; current?: { text: string } },
      };
    }),
  );
  const won = answers.filter(({ status }) => status === 200);
  expect(won).toHaveLength(1);
  const lost = answers.filter(({ status }) => status === 409);
  expect(lost).toHaveLength(49);
  const standing = await portal.database.client.minutesSection.findFirstOrThrow({
    where: { minutesId: minutes.id, agendaItemId: item.id },
  });
  expect(standing).toMatchObject({ text: won[0]?.body.text, version: 2 });
  expect(new Set(lost.map(({ body }) => body.current?.text))).toEqual(new Set([standing.text]));
  expect(await portal.database.client.auditEntry.count()).toBe(1);
});

test('an item that came later gets its section with its first text, once', async () => {
  const { minutes, taker } = await setting();
  const added = await portal.database.client.agendaItem.create({
    data: { meetingId: minutes.meetingId, position: 9, number: '4', kind: 'information', title: 'Nachtrag' },
  });
  const api = await as(portal, taker);
  const read = await api.GET('/api/minutes/{id}', { params: { path: { id: minutes.id } } });
  expect(read.data?.sections.at(-1)).toMatchObject({ agendaItemId: added.id, version: 0, text: '', updatedAt: null });
  expect(await portal.database.client.minutesSection.count({ where: { agendaItemId: added.id } })).toBe(0);
  const path = `/api/minutes/${minutes.id}/sections/${added.id}`;
  const answers = await Promise.all([api.raw(path, save(0, 'a')), api.raw(path, save(0, 'b'))]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('sections are for those who write; others get no hint', async () => {
  const { path, paula, stranger } = await setting();
  expect((await asVisitor(portal).raw(path, save(1))).status).toBe(401);
  expect((await (await as(portal, paula)).raw(path, save(1))).status).toBe(404);
  expect((await (await as(portal, stranger)).raw(path, save(1))).status).toBe(404);
  const circulated = await setting('circulated');
  expect((await (await as(portal, circulated.paula)).raw(circulated.path, save(1))).status).toBe(403);
});

test('a section of another meeting does not exist here', async () => {
  const { minutes, taker, group } = await setting();
  const elsewhere = await createMinutes(portal, group);
  const path = `/api/minutes/${minutes.id}/sections/${elsewhere.meeting.agendaItems[0]?.id}`;
  expect((await (await as(portal, taker)).raw(path, save(1))).status).toBe(404);
  expect((await (await as(portal, taker)).raw(`/api/minutes/${minutes.id}/sections/1`, save(1))).status).toBe(422);
});

test('approved minutes take no text any more', async () => {
  const { path, taker } = await setting('approved');
  const refused = await (await as(portal, taker)).raw(path, save(1));
  expect(await refused.json()).toMatchObject({ type: '/problems/minutes-already-approved', status: 409 });
});
