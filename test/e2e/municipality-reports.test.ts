import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { pdf, upload } from '../support/factories/talks.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const EMPTY = { news: null, ongoing: null, question: null, tip: null, tags: [] };

async function newRound(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group);
  const deputy = await createMemberOf(portal, group, 'deputy');
  const greta = await createMemberOf(portal, group, 'member', { slug: 'burbach' });
  const meeting = await createMeeting(portal, group, given);
  const [coordination, own, colleague, other] = await Promise.all(
    [hanna, paula, deputy, greta].map((one) => as(portal, one)),
  );
  if (!coordination || !own || !colleague || !other) throw new Error('four people are signed in');
  const path = { id: meeting.id, municipalityId: paula.municipalityId };
  return { group, meeting, path, paula, greta, coordination, own, colleague, other };
}

const REPORT = '/api/meetings/{id}/municipality-reports/{municipalityId}';
type Path = { id: string; municipalityId: string };
type Text = Partial<Record<'news' | 'ongoing' | 'question' | 'tip', string>> & { tags?: string[]; isOral?: boolean };
const save = (api: Api, path: Path, version: number, text: Text = {}) =>
  api.PUT(REPORT, { params: { path }, body: { ...EMPTY, ...text, version } });
const submit = (api: Api, path: Path, version: number) =>
  api.POST(`${REPORT}/submission`, { params: { path }, body: { version } });
const list = (api: Api, { id }: Path) =>
  api.GET('/api/meetings/{id}/municipality-reports', { params: { path: { id } } });

test('a report is begun, saved and handed in, and the round shows it', async () => {
  const { own, path, paula } = await newRound();
  const begun = await save(own, path, 0, { news: 'PV auf der Turnhalle', tags: ['PV', 'pv', 'Liegenschaften'] });
  expect(begun.data).toEqual({
    id: expect.any(String),
    municipality: expect.objectContaining({ slug: 'hilchenbach' }),
    state: 'draft',
    ...EMPTY,
    news: 'PV auf der Turnhalle',
    tags: ['PV', 'Liegenschaften'],
    isOral: false,
    submittedAt: null,
    updatedAt: '2026-11-22T11:00:00.000Z',
    updatedBy: expect.objectContaining({ id: paula.id }),
    files: [],
    version: 1,
    abilities: { write: true, submit: true, withdraw: false, isOwn: true },
  });
  const { data } = await submit(own, path, 1);
  expect(data).toMatchObject({ state: 'submitted', submittedAt: '2026-11-22T11:00:00.000Z', version: 2 });
  const round = await list(own, path);
  expect(round.data).toMatchObject({
    meeting: { id: path.id },
    submittedCount: 1,
    requestedAt: null,
    requestDueAt: '2026-11-23T07:00:00.000Z',
    abilities: { request: false, remind: false },
  });
  expect(round.data?.reports.map(({ municipality, state }) => [municipality.slug, state])).toEqual([
    ['siegen-wittgenstein', 'missing'],
    ['burbach', 'missing'],
    ['hilchenbach', 'submitted'],
  ]);
});

test('a draft is seen by the municipality and the coordination, the group sees that it is missing', async () => {
  const { own, colleague, coordination, other, path } = await newRound();
  await save(own, path, 0, { news: 'Noch geheim' });
  for (const api of [colleague, coordination]) {
    expect((await list(api, path)).data?.reports[2]).toMatchObject({ state: 'draft', news: 'Noch geheim' });
  }
  const hidden = await list(other, path);
  expect(hidden.data?.reports[2]).toMatchObject({
    id: null,
    state: 'missing',
    news: null,
    version: 0,
    updatedBy: null,
  });
  expect(JSON.stringify(hidden.data)).not.toContain('geheim');
});

test('two colleagues: the second is told what stands there now, and nothing is overwritten', async () => {
  const { own, colleague, path } = await newRound();
  await save(own, path, 0, { news: 'Von Paula' });
  const { error } = await save(colleague, path, 0, { ongoing: 'Von der Vertretung' });
  expect(error).toMatchObject({
    status: 409,
    type: '/problems/changed-meanwhile',
    current: { version: 1, news: 'Von Paula', ongoing: null },
  });
  const merged = await save(colleague, path, 1, { news: 'Von Paula', ongoing: 'Von der Vertretung' });
  expect(merged.data).toMatchObject({ version: 2, ongoing: 'Von der Vertretung' });
  expect((await submit(own, path, 1)).error).toMatchObject({ status: 409, current: { version: 2 } });
});

test('of many first saves at once one begins the report', async () => {
  const { own, path } = await newRound();
  const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((news) => save(own, path, 0, { news })));
  expect(outcomes.map(({ response }) => response.status).sort()).toEqual([200, 409, 409, 409]);
  expect(await portal.database.client.municipalityReport.count()).toBe(1);
});

test('somebody of another municipality neither reads a sheet nor writes', async () => {
  const { other, path } = await newRound();
  expect((await other.GET(REPORT, { params: { path } })).response.status).toBe(403);
  expect((await save(other, path, 0, { news: 'Untergeschoben' })).response.status).toBe(403);
  expect((await submit(other, path, 1)).response.status).toBe(403);
});

test('a municipality without a seat has no report', async () => {
  const { coordination, path } = await newRound();
  const { id } = await portal.database.client.municipality.findUniqueOrThrow({ where: { slug: 'netphen' } });
  expect((await save(coordination, { ...path, municipalityId: id }, 0, { news: 'x' })).response.status).toBe(404);
});

test('an empty report is not handed in, and what was handed in is not emptied', async () => {
  const { own, path } = await newRound();
  await save(own, path, 0, { tags: ['PV'] });
  expect((await submit(own, path, 1)).error).toMatchObject({ type: '/problems/municipality-report-empty' });
  await save(own, path, 1, { tip: 'Ein Satz' });
  await submit(own, path, 2);
  expect((await save(own, path, 3)).error).toMatchObject({ type: '/problems/municipality-report-empty' });
});

test('it is taken back until the meeting was held', async () => {
  const { own, path, meeting } = await newRound();
  await save(own, path, 0, { news: 'Zu früh' });
  await submit(own, path, 1);
  const withdrawn = await own.DELETE(`${REPORT}/submission`, { params: { path } });
  expect(withdrawn.data).toMatchObject({ state: 'draft', news: 'Zu früh', submittedAt: null });
  await submit(own, path, 3);
  await portal.database.client.meeting.update({ where: { id: meeting.id }, data: { state: 'held' } });
  const { error } = await own.DELETE(`${REPORT}/submission`, { params: { path } });
  expect(error).toMatchObject({ type: '/problems/municipality-report-told' });
});

test('nothing is written to a cancelled or a closed meeting', async () => {
  const cancelled = await newRound({ cancelledAt: new Date('2026-11-20T10:00:00Z') });
  expect((await save(cancelled.own, cancelled.path, 0, { news: 'x' })).error).toMatchObject({
    type: '/problems/meeting-cancelled',
  });
  const closed = await newRound({ state: 'closed' });
  expect((await save(closed.own, closed.path, 0, { news: 'x' })).error).toMatchObject({
    type: '/problems/meeting-closed',
  });
});

test('the coordination writes down what was told, a municipality cannot say so itself', async () => {
  const { own, coordination, path } = await newRound();
  expect((await save(own, path, 0, { news: 'Selbst', isOral: true })).data).toMatchObject({ isOral: false });
  expect((await save(coordination, path, 1, { news: 'Erzählt', isOral: true })).data).toMatchObject({ isOral: true });
});

test('the sheet brings the last report and the tags of the group', async () => {
  const { own, path, group, paula } = await newRound();
  const last = await createMeeting(portal, group, {
    state: 'closed',
    startsAt: new Date('2026-09-24T07:30:00Z'),
    endsAt: new Date('2026-09-24T10:30:00Z'),
  });
  await portal.database.client.municipalityReport.create({
    data: {
      meetingId: last.id,
      municipalityId: paula.municipalityId,
      news: 'Damals',
      tags: ['PV'],
      submittedAt: new Date('2026-09-20T10:00:00Z'),
    },
  });
  const { data } = await own.GET(REPORT, { params: { path } });
  expect(data).toMatchObject({
    report: { state: 'missing', version: 0 },
    previous: { meetingNumber: last.number, news: 'Damals', tags: ['PV'] },
    suggestedTags: ['PV'],
  });
});

async function addReportFile(api: Api, path: { id: string; municipalityId: string }, name: string): Promise<Response> {
  const { data } = await api.POST('/api/meetings/{id}/municipality-reports/{municipalityId}', { params: { path } });
  return upload(api, { ownerType: 'municipality_report', ownerId: data?.id ?? '' }, name, pdf());
}

test('a file belongs to the members once the report is handed in', async () => {
  const { own, other, path } = await newRound();
  const added = await addReportFile(own, path, 'Lastgang_Turnhalle.pdf');
  const file = await added.json();
  expect([added.status, file]).toMatchObject([
    200,
    { state: 'released', rights: { scope: 'members', holder: 'Hilchenbach' } },
  ]);
  expect((await other.raw(`/api/files/${file.id}`)).status).toBe(404);
  await save(own, path, 1, { news: 'Mit Lastgang' });
  await submit(own, path, 2);
  expect((await list(other, path)).data?.reports[2]?.files).toMatchObject([
    { id: file.id, fileName: 'Lastgang_Turnhalle.pdf' },
  ]);
  expect((await other.raw(`/api/files/${file.id}/content`)).status).toBe(200);
  expect((await asVisitor(portal).raw(`/api/files/${file.id}/content`)).status).toBe(401);
});

test('files stay as they are once the minutes are approved', async () => {
  const { own, coordination, path } = await newRound();
  const added = await addReportFile(own, path, 'Lastgang.pdf');
  const { id } = await added.json();
  await save(own, path, 1, { news: 'Mit Lastgang' });
  await submit(own, path, 2);
  await portal.database.client.meeting.update({ where: { id: path.id }, data: { state: 'closed' } });
  const at = { params: { path: { id } } };
  for (const api of [own, coordination]) {
    const { data } = await api.GET('/api/files/{id}', at);
    expect(data?.abilities).toMatchObject({ open: true, replace: false, withdraw: false });
    expect((await list(api, path)).data?.reports[2]?.files).toMatchObject([{ id, abilities: data?.abilities }]);
    const withdrawn = await api.POST('/api/files/{id}/withdrawal', at);
    expect(withdrawn.response.status).toBe(403);
  }
});

test('what nobody types is refused with its place', async () => {
  const { own, path } = await newRound();
  const { error } = await save(own, path, 0, { news: 'x'.repeat(4001), tags: ['y'.repeat(41)] });
  expect(error).toMatchObject({ status: 422, errors: [{ pointer: '#/news' }, { pointer: '#/tags/0' }] });
});

test('quotes, breaks and emoji come back as they were typed', async () => {
  const { own, path } = await newRound();
  const news = 'Ein „Zitat“, ein <b>Tag</b>, ein; Komma\nund eine neue Zeile 🌳 CO₂';
  expect((await save(own, path, 0, { news })).data?.news).toBe(news);
});

test('over time: submitted reports of meetings that were, by tag, page by page, for the group alone', async () => {
  const { own, group, paula, greta } = await newRound();
  const ids = ['2026-06-11', '2026-09-24', '2026-11-30'].map(async (day, index) => {
    const startsAt = new Date(`${day}T08:00:00Z`);
    const meeting = await createMeeting(portal, group, {
      state: 'held',
      startsAt,
      endsAt: new Date(`${day}T11:00:00Z`),
    });
    const data = {
      meetingId: meeting.id,
      municipalityId: paula.municipalityId,
      news: day,
      tags: index === 0 ? ['Wärme'] : ['PV'],
    };
    await portal.database.client.municipalityReport.create({ data: { ...data, submittedAt: startsAt } });
  });
  await Promise.all(ids);
  const activities = (api: Api, query: { tag?: string; limit?: number; cursor?: string } = {}) =>
    api.GET('/api/municipalities/{id}/activities', { params: { path: { id: paula.municipalityId }, query } });
  const { data } = await activities(own, { limit: 1 });
  expect(data).toMatchObject({ items: [{ news: '2026-09-24', tags: ['PV'], files: [] }], tags: ['PV', 'Wärme'] });
  const next = await activities(own, { limit: 1, cursor: data?.nextCursor ?? '' });
  expect(next.data).toMatchObject({ items: [{ news: '2026-06-11' }], nextCursor: null });
  expect((await activities(own, { tag: 'Wärme' })).data?.items).toHaveLength(1);
  const outsider = await createMemberOf(portal, await createWorkingGroup(portal), 'member', { slug: 'hilchenbach' });
  expect((await activities(await as(portal, outsider))).data).toEqual({ items: [], nextCursor: null, tags: [] });
  expect((await activities(asVisitor(portal))).response.status).toBe(401);
  expect((await activities(await as(portal, greta))).data?.items).toHaveLength(2);
});
