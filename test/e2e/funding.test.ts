import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const people = {
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    lene: await createMemberOf(portal, group, 'member', { slug: 'netphen', givenName: 'Lene' }),
    paula: await createMemberOf(portal, group, 'deputy', { slug: 'hilchenbach' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'siegen' }),
  };
  return {
    ...{ group, people },
    coordinator: await as(portal, people.coordinator),
    lene: await as(portal, people.lene),
    paula: await as(portal, people.paula),
    guest: await as(portal, people.guest),
  };
}

const at = (id: string) => ({ params: { path: { id } } });
const QUARTER = {
  title: 'Energetische Stadtsanierung',
  funder: 'KfW',
  summary: 'Konzept und Sanierungsmanagement',
  rate: '75 %',
  url: 'https://www.kfw.example/432',
  topics: ['Quartier', 'quartier', 'Wärme'],
  opensOn: '2026-10-01',
  deadlineOn: '2027-01-15',
  leadDays: [7, 60, 30, 60],
};

async function addTo(api: Api, workingGroupId: string, given: Partial<typeof QUARTER> = {}) {
  const { data, response } = await api.POST('/api/funding-programmes', {
    body: { ...QUARTER, ...given, workingGroupId },
  });
  if (!data) throw new Error(String(response.status));
  return data;
}

const say = (api: Api, id: string, municipalityId: string, body: Record<string, unknown>) =>
  api.raw(`/api/funding-programmes/${id}/applications/${municipalityId}`, jsonBody('PUT', body));

test('a member adds a programme; the group sees it with a cell for each municipality that has a seat', async () => {
  const { group, people, lene, guest } = await newGroup();
  const added = await addTo(lene, group.id);
  const cell = (slug: string, change: boolean) => ({
    municipality: expect.objectContaining({ slug }),
    ...{ state: 'unsaid', seeksPartners: false, note: '', version: 0, updatedBy: null, updatedAt: null },
    abilities: { change },
  });
  expect(added).toEqual({
    ...QUARTER,
    id: added.id,
    workingGroupId: group.id,
    topics: ['quartier', 'Wärme'],
    leadDays: [60, 30, 7],
    phase: 'closing',
    daysLeft: 54,
    isEnded: false,
    applications: [cell('siegen-wittgenstein', false), cell('hilchenbach', false), cell('netphen', true)],
    createdBy: expect.objectContaining({ id: people.lene.id }),
    version: 1,
    createdAt: '2026-11-22T11:00:00.000Z',
    updatedAt: '2026-11-22T11:00:00.000Z',
    abilities: { update: true, end: true, remove: true },
  });
  const query = { workingGroupId: group.id };
  expect((await guest.GET('/api/funding-programmes', { params: { query } })).data).toMatchObject({
    items: [{ id: added.id, abilities: { update: false, end: false, remove: false } }],
    abilities: { add: false },
  });
});

test('programmes and grants stay behind the wall', async () => {
  const { group, people, lene, guest } = await newGroup();
  const { id } = await addTo(lene, group.id);
  const { lene: stranger } = await newGroup();
  const cell = `/api/funding-programmes/${id}/applications/${people.lene.municipalityId}`;
  const status = async (api: Api, path: string, init: RequestInit = {}) => (await api.raw(path, init)).status;
  const word = jsonBody('PUT', { state: 'checking', version: 0 });
  for (const path of [`/api/funding-programmes?workingGroupId=${group.id}`, `/api/grants?workingGroupId=${group.id}`]) {
    expect([await status(stranger, path), await status(asVisitor(portal), path)]).toEqual([404, 401]);
  }
  expect([await status(stranger, cell, word), await status(asVisitor(portal), cell, word)]).toEqual([404, 401]);
  expect(await status(guest, cell, word)).toBe(403);
  const added = jsonBody('POST', { ...QUARTER, workingGroupId: group.id });
  expect(await status(guest, '/api/funding-programmes', added)).toBe(403);
  expect(await status(stranger, '/api/funding-programmes', added)).toBe(404);
});

test('what is due next comes first; a programme that is over comes last and can be resumed', async () => {
  const { group, coordinator, paula } = await newGroup();
  await addTo(paula, group.id, { title: 'Ohne Frist', deadlineOn: '', opensOn: '' });
  const over = await addTo(paula, group.id, { title: 'Zurückgezogen', deadlineOn: '2026-12-01' });
  await addTo(paula, group.id, { title: 'Später', opensOn: '2026-12-01', deadlineOn: '2027-03-31' });
  expect((await coordinator.POST('/api/funding-programmes/{id}/ending', at(over.id))).data).toMatchObject({
    ...{ phase: 'closed', isEnded: true, version: 2 },
  });
  const { data } = await paula.GET('/api/funding-programmes', { params: { query: { workingGroupId: group.id } } });
  expect(data?.items.map(({ title, phase }) => [title, phase])).toEqual([
    ['Später', 'upcoming'],
    ['Ohne Frist', 'open'],
    ['Zurückgezogen', 'closed'],
  ]);
  const resumed = await coordinator.DELETE('/api/funding-programmes/{id}/ending', at(over.id));
  expect(resumed.data).toMatchObject({ phase: 'closing', isEnded: false });
});

test('a programme is changed against its version, with words of every kind, and removed while nobody spoke', async () => {
  const { group, people, coordinator, lene, paula } = await newGroup();
  const { id } = await addTo(lene, group.id);
  const body = { ...QUARTER, title: '=Förderung "neu"\r\nBcc: x 🌳', version: 1 };
  expect((await paula.PATCH('/api/funding-programmes/{id}', { ...at(id), body })).response.status).toBe(403);
  const both = await Promise.all(
    [lene, coordinator].map((api) => api.raw(`/api/funding-programmes/${id}`, jsonBody('PATCH', body))),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const late = await (both.find(({ status }) => status === 409) ?? new Response()).json();
  expect(late).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { version: 2, title: '=Förderung "neu" Bcc: x 🌳' },
  });
  const wrong = { ...QUARTER, workingGroupId: group.id, title: 'x'.repeat(300), url: 'javascript:alert(1)' };
  const refused = await lene.raw('/api/funding-programmes', jsonBody('POST', { ...wrong, leadDays: [0] }));
  expect(await refused.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '#/title' }, { pointer: '#/url' }, { pointer: '#/leadDays/0' }],
  });
  const backwards = { ...QUARTER, workingGroupId: group.id, opensOn: '2027-02-01' };
  expect(await (await lene.raw('/api/funding-programmes', jsonBody('POST', backwards))).json()).toMatchObject({
    errors: [{ pointer: '#/deadlineOn' }],
  });
  await say(lene, id, people.lene.municipalityId, { state: 'checking', version: 0 });
  const inUse = await lene.raw(`/api/funding-programmes/${id}`, { method: 'DELETE' });
  expect(await inUse.json()).toMatchObject({ status: 409, type: '/problems/funding-programme-in-use' });
  await say(lene, id, people.lene.municipalityId, { state: 'unsaid', version: 1 });
  expect((await lene.DELETE('/api/funding-programmes/{id}', at(id))).response.status).toBe(204);
  expect((await lene.GET('/api/funding-programmes/{id}', at(id))).response.status).toBe(404);
});

test('a municipality says how far it is, once at a time, and looks for partners', async () => {
  const { group, people, coordinator, lene, paula } = await newGroup();
  const { id } = await addTo(coordinator, group.id);
  const { municipalityId } = people.lene;
  const word = { state: 'checking', seeksPartners: true, note: 'Mit Hilchenbach?', version: 0 };
  expect((await say(paula, id, municipalityId, word)).status).toBe(403);
  const both = await Promise.all([lene, coordinator].map((api) => say(api, id, municipalityId, word)));
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const { data } = await paula.GET('/api/funding-programmes/{id}', at(id));
  expect(data?.applications.find(({ municipality: { slug } }) => slug === 'netphen')).toMatchObject({
    ...{ state: 'checking', seeksPartners: true, note: 'Mit Hilchenbach?', version: 1 },
  });
  const second = { state: 'applied', note: '', version: 1 };
  expect(await (await say(coordinator, id, municipalityId, second)).json()).toMatchObject({ version: 1 });
  const stranger = (await municipality(portal, 'burbach')).id;
  expect((await say(coordinator, id, stranger, { state: 'checking', version: 0 })).status).toBe(404);
  const wrong = await say(lene, id, municipalityId, { state: 'vielleicht', note: 'x'.repeat(501), version: 2 });
  expect(await wrong.json()).toMatchObject({ errors: [{ pointer: '#/state' }, { pointer: '#/note' }] });
  const entries = await portal.database.client.auditEntry.findMany({
    where: { action: 'funding-programme.application-changed' },
  });
  expect(entries).toHaveLength(2);
});

const GRANT = {
  title: 'Klimaschutzmanagement',
  grantNumber: '67K12345/1',
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  reportDueOn: '2026-12-31',
};

test('a municipality enters what it was granted; its number stands once', async () => {
  const { group, people, lene, paula, guest } = await newGroup();
  const programme = await addTo(lene, group.id);
  const { municipalityId } = people.lene;
  const body = { ...GRANT, programmeId: programme.id, workingGroupId: group.id, municipalityId };
  const { data } = await lene.POST('/api/grants', { body });
  expect(data).toEqual({
    ...GRANT,
    id: data?.id,
    workingGroupId: group.id,
    municipality: expect.objectContaining({ slug: 'netphen' }),
    programme: { id: programme.id, title: programme.title },
    reportedOn: null,
    isRunning: true,
    report: 'soon',
    daysLeft: 39,
    version: 1,
    createdAt: '2026-11-22T11:00:00.000Z',
    abilities: { change: true },
  });
  const again = await lene.raw('/api/grants', jsonBody('POST', body));
  expect(await again.json()).toMatchObject({ status: 409, type: '/problems/grant-already-entered' });
  expect((await paula.raw('/api/grants', jsonBody('POST', { ...body, grantNumber: '1' }))).status).toBe(403);
  const query = { workingGroupId: group.id };
  expect((await lene.GET('/api/grants', { params: { query } })).data).toMatchObject({
    items: [{ id: data?.id }],
    mayAddFor: [{ slug: 'netphen' }],
  });
  expect((await guest.GET('/api/grants', { params: { query } })).data).toMatchObject({
    items: [{ abilities: { change: false } }],
    mayAddFor: [],
  });
});

test('a grant is accounted for and changed against its version', async () => {
  const { group, people, coordinator, lene } = await newGroup();
  const foreign = await newGroup();
  const elsewhere = await addTo(foreign.lene, foreign.group.id);
  const body = { ...GRANT, workingGroupId: group.id, municipalityId: people.lene.municipalityId };
  const unknown = await lene.raw('/api/grants', jsonBody('POST', { ...body, programmeId: elsewhere.id }));
  expect(await unknown.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/programmeId' }] });
  const guestBody = { ...body, municipalityId: people.guest.municipalityId };
  expect(await (await coordinator.raw('/api/grants', jsonBody('POST', guestBody))).json()).toMatchObject({
    errors: [{ pointer: '#/municipalityId' }],
  });
  const wrong = { ...body, endsOn: '2025-12-31', reportDueOn: '2025-01-01' };
  expect(await (await lene.raw('/api/grants', jsonBody('POST', wrong))).json()).toMatchObject({
    errors: [{ pointer: '#/endsOn' }, { pointer: '#/reportDueOn' }],
  });
  const { data: grant } = await lene.POST('/api/grants', { body });
  const id = grant?.id ?? '';
  const change = { ...GRANT, reportedOn: '2026-11-20', version: 1 };
  const both = await Promise.all(
    [lene, coordinator].map((api) => api.raw(`/api/grants/${id}`, jsonBody('PATCH', change))),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const { data } = await lene.GET('/api/grants', { params: { query: { workingGroupId: group.id } } });
  expect(data?.items).toMatchObject([{ report: 'done', reportedOn: '2026-11-20', daysLeft: null, version: 2 }]);
  expect((await lene.DELETE('/api/grants/{id}', at(id))).response.status).toBe(204);
});
