import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createArticle } from '../../support/factories/articles.js';
import { createMemberOf } from '../../support/factories/members.js';
import { pdf, upload } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    ida: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'burbach' }),
    silas: await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'),
  };
  const [hanna, paula, ida, guest, silas] = [
    await as(portal, people.hanna),
    await as(portal, people.paula),
    await as(portal, people.ida),
    await as(portal, people.guest),
    await as(portal, people.silas),
  ];
  return { group, people, hanna, paula, ida, guest, silas };
}

const TEXT = {
  kind: 'good_practice' as const,
  title: 'Schottergärten: Festsetzung, die hält',
  summary: 'Textbaustein für den Bebauungsplan.',
  body: '## Der Satz\n\n„Schotter ist unzulässig.“ 🌱',
  topics: ['Bauleitplanung', 'bauleitplanung', ''],
  sources: ['BauO NRW § 8, https://example.org, gelesen 12.11.2026'],
};

async function write(api: Api, workingGroupId: string, given: object = {}) {
  const { data, response } = await api.POST('/api/articles', { body: { ...TEXT, workingGroupId, ...given } });
  if (!data) throw new Error(String(response.status));
  return data;
}

const titles = async (api: Api, workingGroupId: string, query: object = {}) => {
  const { data } = await api.GET('/api/articles', { params: { query: { workingGroupId, ...query } } });
  return data?.items.map(({ title }) => title);
};

test('a member writes a draft, publishes it, and everybody of the group reads it', async () => {
  const { group, people, paula, ida, guest } = await newGroup();
  const given = { checkedUntil: '2027-11-30', checkerId: people.ida.id, contactId: people.paula.id };
  const draft = await write(paula, group.id, given);
  const hilchenbach = expect.objectContaining({ slug: 'hilchenbach' });
  const { topics: _, ...text } = TEXT;
  const written = {
    ...text,
    id: draft.id,
    workingGroupId: group.id,
    state: 'draft',
    topics: ['bauleitplanung'],
    licence: null,
    municipality: null,
    contact: { id: people.paula.id, name: expect.stringMatching(/^Paula/), municipality: hilchenbach },
    author: { id: people.paula.id, name: expect.stringMatching(/^Paula/), municipality: hilchenbach },
    checker: expect.objectContaining({ id: people.ida.id }),
    checkedUntil: '2027-11-30',
    checkedAt: null,
    validity: 'valid',
    publishedAt: null,
    updatedAt: '2026-11-22T11:00:00.000Z',
    withdrawnReason: null,
    version: 1,
    versionCount: 0,
    benefits: [],
    hasOwnBenefit: false,
    reuses: [],
    municipalities: [hilchenbach, expect.objectContaining({ slug: 'netphen' }), expect.anything()],
    files: [],
    pendingFiles: 0,
    uploadLimit: expect.any(Number),
    inquiryId: null,
    telltales: [],
    abilities: {
      ...{ update: true, publish: true, withdraw: false, restore: false, remove: true },
      ...{ check: false, speak: false, addFiles: true, removeVersions: true },
    },
  };
  expect(draft).toEqual({ ...written, municipalities: expect.any(Array) });
  expect(draft.municipalities.map(({ slug }) => slug).sort()).toEqual([
    'hilchenbach',
    'netphen',
    'siegen-wittgenstein',
  ]);
  expect((await ida.GET('/api/articles/{id}', at(draft.id))).response.status).toBe(404);
  expect(await titles(ida, group.id)).toEqual([]);
  expect(await titles(paula, group.id, { view: 'draft' })).toEqual([TEXT.title]);

  const { data: published } = await paula.POST('/api/articles/{id}/publication', {
    ...at(draft.id),
    body: { version: 1 },
  });
  expect(published).toMatchObject({ state: 'published', version: 2, versionCount: 1, checkedAt: expect.any(String) });
  const { data: page } = await guest.GET('/api/articles', { params: { query: { workingGroupId: group.id } } });
  expect(page).toMatchObject({
    items: [{ id: draft.id, validity: 'valid', reuseCount: 0, fileCount: 0, benefits: [] }],
    kinds: [{ value: 'good_practice', count: 1 }],
    topics: [{ value: 'bauleitplanung', count: 1 }],
    counts: { published: 1, to_check: 0, draft: 0, withdrawn: 0 },
    abilities: { write: false },
  });
  const told = await portal.database.client.auditEntry.findMany({
    where: { subjectId: draft.id },
    orderBy: { id: 'asc' },
  });
  expect(told.map(({ action }) => action)).toEqual(['article.written', 'article.published']);
});

test('others write nothing, and see nothing of another group', async () => {
  const { group, people, guest, silas, ida } = await newGroup();
  const { id } = await createArticle(portal, group, { authorId: people.paula.id });
  const body = { ...TEXT, workingGroupId: group.id };
  expect((await guest.POST('/api/articles', { body })).response.status).toBe(403);
  expect((await silas.POST('/api/articles', { body })).response.status).toBe(404);
  expect((await asVisitor(portal).POST('/api/articles', { body })).response.status).toBe(401);
  expect((await silas.GET('/api/articles/{id}', at(id))).response.status).toBe(404);
  expect((await silas.GET('/api/articles/{id}/versions', at(id))).response.status).toBe(404);
  expect((await ida.PATCH('/api/articles/{id}', { ...at(id), body: { ...TEXT, version: 1 } })).response.status).toBe(
    403,
  );
  expect((await ida.POST('/api/articles/{id}/withdrawal', { ...at(id), body: { version: 1 } })).response.status).toBe(
    403,
  );
});

test('what cannot be is refused at its field', async () => {
  const { group, people, paula } = await newGroup();
  const pointers = async (body: object) => {
    const { error } = await paula.POST('/api/articles', { body: { ...TEXT, workingGroupId: group.id, ...body } });
    return error?.errors?.map(({ pointer }) => pointer);
  };
  expect(await pointers({ title: ' \r\n ', checkedUntil: '2027-02-30' })).toEqual(['#/title', '#/checkedUntil']);
  expect(await pointers({ title: 'x'.repeat(201), topics: Array(11).fill('PV') })).toEqual(['#/title', '#/topics']);
  expect(await pointers({ contactId: people.silas.id, checkerId: people.silas.id })).toEqual([
    ...['#/contactId', '#/checkerId'],
  ]);
  expect(await pointers({ municipalityId: group.id })).toEqual(['#/municipalityId']);
  const odd = await write(paula, group.id, { title: 'a\r\nBcc: "x" \u202E=1+1 🌱', summary: '=HYPERLINK("x")' });
  expect([odd.title, odd.summary]).toEqual(['a Bcc: "x" =1+1 🌱', '=HYPERLINK("x")']);

  const { id, version } = await write(paula, group.id, { summary: '', body: '' });
  const { error } = await paula.POST('/api/articles/{id}/publication', { ...at(id), body: { version } });
  expect(error?.errors?.map(({ pointer }) => pointer)).toEqual([
    ...['#/summary', '#/body', '#/checkedUntil', '#/checkerId'],
  ]);
});

test('what others read is changed as another version, compared with the one before', async () => {
  const { group, people, paula, ida } = await newGroup();
  const given = { authorId: people.paula.id, checkerId: people.ida.id };
  const { id } = await createArticle(portal, group, { ...given, versions: 2 });
  const body = { ...TEXT, checkedUntil: '2027-11-30', checkerId: people.ida.id, reason: 'Neue Rechtslage', version: 1 };
  const { data } = await paula.PATCH('/api/articles/{id}', { ...at(id), body });
  expect(data).toMatchObject({ title: TEXT.title, version: 2, versionCount: 3 });
  const same = await paula.PATCH('/api/articles/{id}', {
    ...at(id),
    body: { ...body, version: 2, licence: 'cc_by_4' },
  });
  expect(same.data).toMatchObject({ licence: 'cc_by_4', versionCount: 3 });
  const late = await paula.PATCH('/api/articles/{id}', { ...at(id), body: { ...body, title: 'Anders' } });
  expect([late.error?.type, late.error?.current]).toEqual([
    '/problems/changed-meanwhile',
    expect.objectContaining({ version: 3 }),
  ]);

  const { data: history } = await ida.GET('/api/articles/{id}/versions', at(id));
  expect(history?.items.map(({ number, reason }) => [number, reason])).toEqual([
    ...[
      [3, 'Neue Rechtslage'],
      [2, ''],
      [1, ''],
    ],
  ]);
  const remove = (api: Api, number: number) =>
    api.DELETE('/api/articles/{id}/versions/{number}', { params: { path: { id, number } } });
  expect((await remove(ida, 1)).response.status).toBe(403);
  expect((await remove(paula, 3)).error?.type).toBe('/problems/article-newest-version');
  expect((await remove(paula, 9)).response.status).toBe(404);
  expect((await remove(paula, 1)).data?.items.map(({ number }) => number)).toEqual([3, 2]);
});

test('what is withdrawn says so to those who read it, and comes back as it was', async () => {
  const { group, people, hanna, paula, ida, silas } = await newGroup();
  const { id } = await createArticle(portal, group, { authorId: people.paula.id });
  const body = { version: 1, reason: 'Das Urteil vom 3. November sagt anderes.' };
  expect((await hanna.POST('/api/articles/{id}/withdrawal', { ...at(id), body })).data?.state).toBe('withdrawn');
  const again = await hanna.POST('/api/articles/{id}/withdrawal', { ...at(id), body: { version: 2 } });
  expect(again.error?.type).toBe('/problems/article-not-published');
  const gone = await ida.GET('/api/articles/{id}', at(id));
  expect([gone.response.status, gone.error?.title]).toEqual([410, expect.stringContaining('Urteil')]);
  expect((await silas.GET('/api/articles/{id}', at(id))).response.status).toBe(404);
  expect(await titles(ida, group.id, { view: 'withdrawn' })).toEqual([]);
  expect((await paula.GET('/api/articles/{id}', at(id))).data?.withdrawnReason).toBe(body.reason);
  const { data } = await paula.DELETE('/api/articles/{id}/withdrawal', at(id));
  expect(data).toMatchObject({ state: 'published', withdrawnReason: null, versionCount: 1 });
  expect((await ida.GET('/api/articles/{id}', at(id))).response.status).toBe(200);
});

test('a draft goes with its files; what was read stays', async () => {
  const { group, people, paula, ida } = await newGroup();
  const { id } = await createArticle(portal, group, { state: 'draft', authorId: people.paula.id });
  const uploaded = await upload(paula, { ownerType: 'article', ownerId: id }, 'Muster.pdf', pdf());
  const file = await uploaded.json();
  expect((await ida.GET('/api/files/{id}', at(file.id))).response.status).toBe(404);
  expect((await paula.DELETE('/api/articles/{id}', at(id))).response.status).toBe(204);
  expect((await paula.GET('/api/articles/{id}', at(id))).response.status).toBe(404);
  expect((await paula.GET('/api/files/{id}', at(file.id))).response.status).toBe(404);
  const published = await createArticle(portal, group, { authorId: people.paula.id });
  const kept = await paula.DELETE('/api/articles/{id}', at(published.id));
  expect(kept.error?.type).toBe('/problems/article-not-draft');
});

test('lists narrow by kind, topic, municipality, words and what is to be checked', async () => {
  const { group, people, ida } = await newGroup();
  const netphen = people.ida.municipalityId;
  await createArticle(portal, group, {
    title: 'Satzung',
    kind: 'statute',
    topics: ['Starkregen'],
    municipalityId: netphen,
  });
  await createArticle(portal, group, { title: 'Ladepunkte 100 %', checkedUntil: new Date('2026-11-30') });
  await createArticle(portal, group, { title: 'Entwurf', state: 'draft', authorId: people.paula.id });
  expect(await titles(ida, group.id, { kind: 'statute' })).toEqual(['Satzung']);
  expect(await titles(ida, group.id, { topic: 'Starkregen' })).toEqual(['Satzung']);
  expect(await titles(ida, group.id, { municipalityId: netphen })).toEqual(['Satzung']);
  expect(await titles(ida, group.id, { query: '100 % lade' })).toEqual(['Ladepunkte 100 %']);
  expect(await titles(ida, group.id, { query: '_' })).toEqual([]);
  expect(await titles(ida, group.id, { view: 'to_check' })).toEqual(['Ladepunkte 100 %']);
  const query = { workingGroupId: group.id, limit: 1 };
  const { data: first } = await ida.GET('/api/articles', { params: { query } });
  const cursor = first?.nextCursor ?? undefined;
  const { data: second } = await ida.GET('/api/articles', { params: { query: { ...query, cursor } } });
  expect([...(first?.items ?? []), ...(second?.items ?? [])].map(({ title }) => title).sort()).toEqual([
    ...['Ladepunkte 100 %', 'Satzung'],
  ]);
  expect(second?.nextCursor).toBeNull();
});

test('a municipality thanks once, and says what it took over', async () => {
  const { group, people, hanna, paula, ida, guest } = await newGroup();
  const { id } = await createArticle(portal, group);
  const colleague = await as(portal, await createMemberOf(portal, group, 'deputy', { slug: 'hilchenbach' }));
  const [one, other] = await Promise.all(
    [paula, colleague].map((api) => api.PUT('/api/articles/{id}/benefit', at(id))),
  );
  expect([one?.response.status, other?.response.status]).toEqual([200, 200]);
  const { data } = await ida.GET('/api/articles/{id}', at(id));
  expect([data?.benefits.map(({ slug }) => slug), data?.hasOwnBenefit]).toEqual([['hilchenbach'], false]);
  expect((await guest.PUT('/api/articles/{id}/benefit', at(id))).response.status).toBe(403);
  expect((await paula.DELETE('/api/articles/{id}/benefit', at(id))).data?.benefits).toEqual([]);

  const { data: reused } = await paula.POST('/api/articles/{id}/reuses', { ...at(id), body: { note: 'Angepasst.' } });
  const [reuse] = reused?.reuses ?? [];
  expect(reuse).toEqual({
    ...{ id: reuse?.id, municipality: expect.objectContaining({ slug: 'hilchenbach' }), note: 'Angepasst.' },
    ...{ by: expect.stringMatching(/^Paula/), createdAt: '2026-11-22T11:00:00.000Z', abilities: { remove: true } },
  });
  const path = { id, reuseId: reuse?.id ?? '' };
  expect((await ida.DELETE('/api/articles/{id}/reuses/{reuseId}', { params: { path } })).response.status).toBe(403);
  expect((await hanna.DELETE('/api/articles/{id}/reuses/{reuseId}', { params: { path } })).data?.reuses).toEqual([]);
  const empty = await paula.POST('/api/articles/{id}/reuses', { ...at(id), body: { note: ' ' } });
  expect(empty.error?.errors?.map(({ pointer }) => pointer)).toEqual(['#/note']);
  const draft = await createArticle(portal, group, { state: 'draft', authorId: people.paula.id });
  const early = await paula.PUT('/api/articles/{id}/benefit', at(draft.id));
  expect(early.error?.type).toBe('/problems/article-not-published');
});

test('who is named to check says in one step that it still holds', async () => {
  const { group, people, hanna, paula, ida } = await newGroup();
  const { id } = await createArticle(portal, group, { checkerId: people.ida.id, checkedUntil: new Date('2026-11-01') });
  const confirm = (api: Api, checkedUntil: string, version = 1) =>
    api.POST('/api/articles/{id}/confirmation', { ...at(id), body: { version, checkedUntil } });
  expect((await paula.GET('/api/articles/{id}', at(id))).data?.validity).toBe('overdue');
  expect((await confirm(paula, '2027-11-22')).response.status).toBe(403);
  expect((await confirm(ida, '2026-11-22')).error?.errors?.[0]?.pointer).toBe('#/checkedUntil');
  const [one, other] = await Promise.all([confirm(ida, '2027-11-22'), confirm(hanna, '2028-11-22')]);
  expect([one.response.status, other.response.status].sort()).toEqual([201, 409]);
  const { data } = await paula.GET('/api/articles/{id}', at(id));
  expect(data).toMatchObject({ validity: 'valid', checkedAt: '2026-11-22T11:00:00.000Z', versionCount: 1, version: 2 });
});
