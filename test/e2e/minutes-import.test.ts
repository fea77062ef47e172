import { expect, test } from '@jest/globals';
import type { paths } from '../../client/src/api/schema.js';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { docx, drawing, media, PNG, words } from '../support/docx.js';
import { createGroupThatMeets, createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

type Import = paths['/api/minutes-imports/{id}']['get']['responses'][200]['content']['application/json'];

const OLD = `Protokoll der 12. Sitzung
Datum: 14. März 2019, 9.30 bis 12.15 Uhr
Anwesend: NAME, Dr. Gast von außen
TOP 1: Begrüßung
Alle sind da. <script>alert(1)</script> "'; drop table 😀
TOP 2: Solarkataster
E: Alle verlinken das Kataster.
A: Texte liefern (Netphen, bis 15.04.2019)
F: Wer zahlt?`;

async function setting() {
  const { group, coordinator, member } = await createGroupThatMeets(portal);
  const { name } = await (await as(portal, coordinator))
    .GET('/api/working-groups/{id}/memberships', { params: { path: { id: group.id } } })
    .then(({ data }) => data?.items.find((one) => one.member.id === member.id)?.member ?? { name: '' });
  return { group, coordinator, member, name, api: await as(portal, coordinator) };
}

const send = (api: Api, workingGroupId: string, body: string | Uint8Array<ArrayBuffer>, name = 'alt.txt') =>
  api.raw(`/api/minutes-imports?${new URLSearchParams({ workingGroupId, name })}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream' },
  });

async function read(api: Api, workingGroupId: string, text: string, name?: string): Promise<Import> {
  const response = await send(api, workingGroupId, text, name);
  expect(response.status).toBe(201);
  return response.json();
}

const all = ({ items }: Import) =>
  items.map(({ title, blocks }) => ({ agendaItemId: null, title, kind: 'information' as const, blocks }));
const PAST = { number: 12, startsAt: '2019-03-14T09:30', endsAt: '2019-03-14T12:15' };

test('old minutes are understood, corrected, and saved as a draft of a meeting that the portal did not know', async () => {
  const { group, name, member, api } = await setting();
  const draft = await read(api, group.id, OLD.replace('NAME', name));
  expect(draft.head).toMatchObject({ number: 12, day: '2019-03-14', startsAt: '09:30', endsAt: '12:15' });
  expect(draft.attendance.map(({ memberId, kind }) => [memberId, kind])).toEqual([
    [member.id, 'present'],
    [null, 'present'],
  ]);
  expect(draft.items.map(({ title, blocks }) => [title, blocks])).toEqual([
    ['Begrüßung', [0]],
    ['Solarkataster', [1, 2, 3]],
  ]);
  const saved = await api.POST('/api/minutes-imports/{id}/minutes', {
    params: { path: { id: draft.id } },
    body: {
      meeting: PAST,
      items: all(draft),
      changes: [{ block: 0, kind: 'question', assignee: null, dueOn: null }],
      attendance: [{ memberId: member.id, state: 'present' }],
      guests: ['Dr. Gast von außen'],
    },
  });
  expect(saved.response.status).toBe(201);
  const { data: minutes } = await api.GET('/api/minutes/{id}', {
    params: { path: { id: saved.data?.minutesId ?? '' } },
  });
  expect(minutes?.state).toBe('draft');
  expect(minutes?.meeting).toMatchObject({ number: 12, startsAt: '2019-03-14T08:30:00.000Z' });
  expect(minutes?.sections.map(({ title, content }) => [title, content.map(({ type }) => type)])).toEqual([
    ['Begrüßung', ['question']],
    ['Solarkataster', ['agreement', 'task', 'question']],
  ]);
  expect(minutes?.sections.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
    'question',
    'agreement',
    'task',
    'question',
  ]);
  expect(JSON.stringify(minutes?.sections[0]?.content)).toContain('<script>alert(1)</script>');
  expect((await api.GET('/api/minutes-imports/{id}', { params: { path: { id: draft.id } } })).response.status).toBe(
    404,
  );
});

test('items go to the agenda of a meeting that has no minutes yet; what is new comes behind it', async () => {
  const { group, api } = await setting();
  const meeting = await createMeeting(portal, group, { state: 'held' });
  const [first] = meeting.agendaItems;
  const draft = await read(api, group.id, OLD);
  const [one, two] = all(draft);
  if (!one || !two || !first) throw new Error('nothing was recognised');
  const { data, response } = await api.POST('/api/minutes-imports/{id}/minutes', {
    params: { path: { id: draft.id } },
    body: { meetingId: meeting.id, items: [{ ...one, agendaItemId: first.id }, two] },
  });
  expect(response.status).toBe(201);
  const { data: minutes } = await api.GET('/api/minutes/{id}', { params: { path: { id: data?.minutesId ?? '' } } });
  expect(minutes?.sections.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Begrüßung'],
    ['2', 'Fachvortrag mit Diskussion'],
    ['3', 'Verschiedenes'],
    ['4', 'Solarkataster'],
  ]);
});

test('nothing is saved by halves: a wrong word at the end takes the meeting back, too', async () => {
  const { group, api } = await setting();
  const draft = await read(api, group.id, OLD);
  const count = () => portal.database.client.meeting.count({ where: { workingGroupId: group.id } });
  const before = await count();
  const path = `/api/minutes-imports/${draft.id}/minutes`;
  const twice = [...all(draft), { ...all(draft)[0] }];
  const refused = await api.raw(path, jsonBody('POST', { meeting: PAST, items: twice }));
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors).toMatchObject([{ pointer: '#/items/2/blocks' }]);
  const strangeGuest = { meeting: PAST, items: all(draft), guests: ['x'.repeat(300)] };
  expect((await api.raw(path, jsonBody('POST', strangeGuest))).status).toBe(422);
  const ahead = { ...PAST, startsAt: '2099-03-14T09:30', endsAt: '2099-03-14T12:15' };
  expect((await api.raw(path, jsonBody('POST', { meeting: ahead, items: all(draft) }))).status).toBe(422);
  expect(await count()).toBe(before);
  expect((await api.raw(path, jsonBody('POST', { meeting: PAST, items: all(draft) }))).status).toBe(201);
});

test('who never belonged to the group gets no task and is nobody’s guest', async () => {
  const { group, member, api } = await setting();
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'member');
  const draft = await read(api, group.id, OLD);
  const path = `/api/minutes-imports/${draft.id}/minutes`;
  const change = (kind: string, id: string) => ({ block: 2, kind: 'task', assignee: { kind, id } });
  const named = (ids: readonly string[]) => ({
    ...{ meeting: PAST, items: all(draft) },
    changes: [...ids.map((id) => change('member', id)), change('municipality', draft.id)],
    attendance: ids.map((memberId) => ({ memberId, state: 'present' })),
  });
  const refused = await api.raw(path, jsonBody('POST', named([stranger.id, draft.id, member.id])));
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    ...['#/changes/0/assignee', '#/changes/1/assignee', '#/changes/3/assignee'],
    ...['#/attendance/0/memberId', '#/attendance/1/memberId'],
  ]);
  const own = { ...named([member.id]), changes: [change('member', member.id)] };
  expect((await api.raw(path, jsonBody('POST', own))).status).toBe(201);
});

test('a number that is taken, and minutes that are there already, are told as they are', async () => {
  const { group, api } = await setting();
  const meeting = await createMeeting(portal, group, { state: 'held', number: 12 });
  const first = await read(api, group.id, OLD);
  const taken = await api.raw(
    `/api/minutes-imports/${first.id}/minutes`,
    jsonBody('POST', { meeting: PAST, items: all(first) }),
  );
  expect([taken.status, (await taken.json()).type]).toEqual([409, '/problems/meeting-number-taken']);
  const body = jsonBody('POST', { meetingId: meeting.id, items: all(first) });
  expect((await api.raw(`/api/minutes-imports/${first.id}/minutes`, body)).status).toBe(201);
  const second = await read(api, group.id, OLD);
  const exists = await api.raw(`/api/minutes-imports/${second.id}/minutes`, body);
  expect([exists.status, (await exists.json()).type]).toEqual([409, '/problems/minutes-exist']);
});

test('pictures come along with words for those who do not see them, and belong to the minutes then', async () => {
  const { group, api, member } = await setting();
  const text = [
    drawing('wappen.png', 'Wappen'),
    ...[words('TOP 1: Schulhof'), words('Der Hof ist fertig.'), drawing('hof.png', 'Hof mit Bäumen')],
    ...[words('TOP 2: Messung'), drawing('kurve.png'), drawing('linie.png'), drawing('keins.png', 'Kein Bild')],
  ];
  const png = (name: string) => Buffer.concat([PNG, Buffer.from(name)]);
  const files = Object.fromEntries(['wappen', 'hof', 'kurve', 'linie'].map((name) => [`${name}.png`, png(name)]));
  const old = docx(text.join(''), media({ ...files, 'keins.png': Buffer.from('<script>') }));
  const response = await send(api, group.id, new Uint8Array(old), 'alt.docx');
  const draft: Import = await response.json();
  expect([response.status, draft.pictureCount]).toEqual([201, 2]);
  const pictures = draft.blocks.flatMap(({ block }, place) =>
    block.type === 'image' ? [{ ...block.attrs, place }] : [],
  );
  expect(pictures.map(({ alt }) => alt)).toEqual(['Hof mit Bäumen', '', '']);
  const [hof, kurve, linie] = pictures;
  const other = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const seen = async (reader: Api, fileId = '') => (await reader.raw(`/api/files/${fileId}/content`)).status;
  expect([await seen(api, hof?.fileId), await seen(other, hof?.fileId)]).toEqual([200, 404]);

  const save = (described: Array<{ block: number; alt: string; decorative?: boolean }>) => {
    const items = all(draft).map((item) => ({ ...item, blocks: item.blocks.filter((one) => one !== linie?.place) }));
    const body = { meeting: PAST, items, pictures: described };
    return api.raw(`/api/minutes-imports/${draft.id}/minutes`, jsonBody('POST', body));
  };
  const words1 = { block: hof?.place ?? 0, alt: 'Schulhof mit sechs Linden' };
  const refused = await save([words1, { block: kurve?.place ?? 0, alt: '  ' }]);
  expect([refused.status, (await refused.json()).errors]).toMatchObject([422, [{ pointer: '#/pictures/1/alt' }]]);
  const saved = await save([words1, { block: kurve?.place ?? 0, alt: '', decorative: true }]);
  const { minutesId } = await saved.json();
  expect(saved.status).toBe(201);
  const { data } = await other.GET('/api/minutes/{id}', { params: { path: { id: minutesId } } });
  const blocks = data?.sections.flatMap(({ content }) => content) ?? [];
  expect(
    blocks.flatMap((block) => (block.type === 'image' ? [[block.attrs.alt, block.attrs.decorative]] : [])),
  ).toEqual([
    ['Schulhof mit sechs Linden', false],
    ['', true],
  ]);
  expect([await seen(other, hof?.fileId), await seen(other, kurve?.fileId)]).toEqual([200, 200]);
  expect(await seen(await as(portal, member), hof?.fileId)).toBe(404);
  const leftOut = await portal.database.client.file.findUniqueOrThrow({ where: { id: linie?.fileId ?? '' } });
  expect(leftOut.withdrawnAt).not.toBeNull();
});

test('two who save the same import make one draft', async () => {
  const { group, api } = await setting();
  const draft = await read(api, group.id, OLD);
  const save = () =>
    api.raw(`/api/minutes-imports/${draft.id}/minutes`, jsonBody('POST', { meeting: PAST, items: all(draft) }));
  const statuses = (await Promise.all([save(), save(), save()])).map(({ status }) => status).sort();
  expect(statuses).toEqual([201, 404, 404]);
});

test('visitors, other groups, members without the role and other people see nothing of it', async () => {
  const { group, member, api } = await setting();
  const draft = await read(api, group.id, OLD);
  const path = `/api/minutes-imports/${draft.id}`;
  expect((await asVisitor(portal).raw(path)).status).toBe(401);
  expect((await (await as(portal, member)).raw(path)).status).toBe(404);
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator');
  expect((await (await as(portal, stranger)).raw(path)).status).toBe(404);
  const second = await as(portal, await createMemberOf(portal, group, 'minute_taker'));
  expect((await second.raw(path)).status).toBe(404);
  expect((await send(await as(portal, member), group.id, OLD)).status).toBe(403);
  expect((await send(await as(portal, stranger), group.id, OLD)).status).toBe(404);
  // Who only takes minutes plans no meetings, not even past ones.
  const own = await read(second, group.id, OLD);
  expect(own.abilities).toEqual({ addMeeting: false });
  const body = jsonBody('POST', { meeting: PAST, items: all(own) });
  expect((await second.raw(`/api/minutes-imports/${own.id}/minutes`, body)).status).toBe(403);
});

test.each([
  ['no document at all', 'alt.docx', 'kein Zip'],
  ['nothing', 'alt.txt', ''],
  ['another format', 'alt.exe', 'MZ'],
])('%s is refused with words at the file', async (_, name, content) => {
  const { group, api } = await setting();
  const response = await send(api, group.id, content, name);
  expect(response.status).toBe(422);
  expect((await response.json()).errors).toMatchObject([{ pointer: '#/file' }]);
});

test('five megabytes of text, 200 pages, are read and saved', async () => {
  const { group, api } = await setting();
  const page = (number: number) =>
    [
      `TOP ${number}: Thema ${number}`,
      ...Array.from({ length: 80 }, (_, line) => `Zeile ${line}. ${'x'.repeat(1100)}.`),
    ].join('\n');
  const draft = await read(api, group.id, Array.from({ length: 50 }, (_, number) => page(number + 1)).join('\n'));
  expect([draft.items.length, draft.blocks.length]).toEqual([50, 4000]);
  const body = jsonBody('POST', { meeting: PAST, items: all(draft) });
  expect((await api.raw(`/api/minutes-imports/${draft.id}/minutes`, body)).status).toBe(201);
});
