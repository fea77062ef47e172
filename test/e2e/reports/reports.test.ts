import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createArticle } from '../../support/factories/articles.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { unzip } from '../../support/meeting-papers.js';
import { readWord } from '../../support/word-text.js';

const portal = useApp();
const KINDS = ['annual', 'attendance', 'talks', 'inquiries', 'tasks'] as const;
const FORMULA = '=HYPERLINK("http://boese.example";"Klick")';

/** Two meetings of a year, one of them with a talk, and one of the year before; Hilchenbach came once of twice. */
async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const paula = await createMemberOf(portal, group);
  const clara = await createMemberOf(portal, group, 'member', { slug: 'siegen' });
  const sven = await createMemberOf(portal, group, 'deputy', { slug: 'siegen' });
  await portal.database.client.membership.updateMany({ data: { startsOn: new Date('2025-01-01') } });
  const held = (day: string) =>
    createMeeting(portal, group, {
      state: 'closed',
      title: FORMULA,
      startsAt: new Date(`${day}T08:30:00Z`),
      endsAt: new Date(`${day}T11:30:00Z`),
    });
  const [old, first, second] = [await held('2025-12-04'), await held('2026-03-12'), await held('2026-09-24')];
  await createMeeting(portal, group, { state: 'invited' });
  await createMeeting(portal, group, {
    state: 'held',
    startsAt: new Date('2026-05-05T08:00:00Z'),
    cancelledAt: new Date(),
  });
  await createTalk(portal, first, { title: '  +Wärmenetze; "nah"' });
  const tick = (meeting: { id: string }, person: typeof paula, state: 'present' | 'excused' | 'represented') => ({
    meetingId: meeting.id,
    memberId: person.id,
    municipalityId: person.municipalityId,
    state,
  });
  await portal.database.client.attendance.createMany({
    data: [
      tick(first, paula, 'present'),
      tick(second, paula, 'excused'),
      tick(first, clara, 'excused'),
      tick(first, sven, 'present'),
      { meetingId: first.id, guestName: 'Katrin Gast', state: 'present' as const },
    ],
  });
  await portal.database.client.task.create({
    data: {
      workingGroupId: group.id,
      municipalityId: paula.municipalityId,
      text: '@Objektliste\r\nmelden',
      dueOn: new Date('2026-11-01'),
    },
  });
  return { group, paula, stranger: await createMemberOf(portal, other, 'coordinator'), numbers: [old, first, second] };
}

type Setting = Awaited<ReturnType<typeof setting>>;
const bytesOf = async (api: Api, path: string) => Buffer.from(await (await api.raw(path)).arrayBuffer());
const address = ({ group }: Setting, kind: string, more = '') =>
  `/api/reports/${kind}/download?workingGroupId=${group.id}${more}`;

test('attendance is told by municipality and meeting, of the running year unless told, with how it is counted', async () => {
  const given = await setting();
  const [, first, second] = given.numbers.map(({ number }) => number);
  const api = await as(portal, given.paula);
  const { data } = await api.GET('/api/reports/{kind}', {
    params: { path: { kind: 'attendance' }, query: { workingGroupId: given.group.id } },
  });
  const sum = (name: string, ...figures: number[]) => [name, 2, ...figures];
  expect(data).toEqual({
    title: 'Teilnahmematrix 2026',
    subtitle: null,
    sender: given.group.name,
    facts: [{ label: 'Sitzungen', value: '2' }],
    isLandscape: true,
    sections: [
      {
        title: 'Teilnahme je Sitzung',
        paragraphs: [],
        notes: expect.arrayContaining([expect.stringContaining('nicht abgesagt')]),
        table: {
          columns: [
            { title: 'Kommune', kind: 'text', isWide: false },
            { title: `${first}. Sitzung, 12.03.2026`, kind: 'text', isWide: false },
            { title: `${second}. Sitzung, 24.09.2026`, kind: 'text', isWide: false },
          ],
          rows: [
            ['Hilchenbach', 'anwesend', 'entschuldigt'],
            ['Siegen', 'vertreten', 'nicht erfasst'],
          ],
          rowCount: 2,
          columnCount: 3,
        },
      },
      {
        title: 'Teilnahme je Kommune',
        paragraphs: [],
        notes: [expect.stringContaining('Teilnahmequote')],
        table: expect.objectContaining({
          rows: [sum('Hilchenbach', 1, 0, 1, 0, 0, 50), sum('Siegen', 0, 1, 0, 0, 1, 100)],
        }),
      },
    ],
  });
});

test('the annual report counts what the other reports and pages count', async () => {
  const given = await setting();
  const api = await as(portal, given.paula);
  const query = { workingGroupId: given.group.id, from: '2026-01-01', until: '2026-06-30' };
  const { data } = await api.GET('/api/reports/{kind}', { params: { path: { kind: 'annual' }, query } });
  expect(data?.title).toBe('Jahresbericht Netzwerkarbeit 01.01.2026 bis 30.06.2026');
  const figures = Object.fromEntries(data?.sections[0]?.table?.rows.map(([name, value]) => [name, value]) ?? []);
  expect(figures).toMatchObject({
    Sitzungen: 1,
    'Teilnahmequote der Kommunen in %': 100,
    'Teilnehmende aus den Kommunen': 2,
    Gäste: 1,
    Fachvorträge: 1,
    Referierende: 1,
    'Offene Aufgaben heute': 1,
    'davon überfällig': 1,
  });
  expect(data?.sections[0]?.table?.rows.every(([, , definition]) => typeof definition === 'string')).toBe(true);
});

test('the annual report tells of events, campaigns, press and knowledge, and of nobody by name', async () => {
  const given = await setting();
  const { client } = portal.database;
  const [workingGroupId, at] = [given.group.id, new Date('2026-04-22T11:00:00Z')];
  const event = (slug: string, more: object) =>
    client.event.create({
      data: {
        ...{ workingGroupId, slug, kind: 'excursion', title: `Exkursion ${slug}`, startsAt: at, endsAt: at },
        ...{ publishedAt: at, ...more },
      },
    });
  const { id: eventId } = await event('dorf', {});
  await event('abgesagt', { cancelledAt: at });
  await event('entwurf', { publishedAt: null });
  await client.eventHeadcount.create({ data: { eventId, registered: 25, attended: 21 } });
  const campaign = await client.campaign.create({
    data: { workingGroupId, slug: 'licht', title: 'Licht aus', startsAt: at, endsAt: at },
  });
  await client.campaignParticipation.create({
    data: { campaignId: campaign.id, municipalityId: given.paula.municipalityId, state: 'taking_part' },
  });
  const release = { workingGroupId, state: 'released' as const, releasedAt: at };
  await client.pressRelease.createMany({
    data: [
      { ...release, slug: 'licht', title: 'Licht aus' },
      { ...release, slug: 'geheim', title: 'Mit Sperrfrist', embargoUntil: new Date('2099-01-01') },
    ],
  });
  await client.clipping.create({
    data: { workingGroupId, medium: 'Lokalblatt', title: 'Zwölf machen dunkel', publishedOn: at },
  });
  await createArticle(portal, given.group, { title: 'Dachpacht', publishedAt: at });
  const api = await as(portal, given.paula);
  const query = { workingGroupId, from: '2026-01-01', until: '2026-12-31' };
  const { data } = await api.GET('/api/reports/{kind}', { params: { path: { kind: 'annual' }, query } });
  const rows = (title: string) => data?.sections.find((section) => section.title === title)?.table?.rows;
  expect(rows('Veranstaltungen und Exkursionen')).toEqual([
    ['2026-04-22', 'Exkursion', 'Exkursion dorf', null, 25, 21],
  ]);
  expect(rows('Aktionen')).toEqual([['2026-04-22', 'Licht aus', 1, 0, '']]);
  expect(rows('Pressemitteilungen')).toEqual([['2026-04-22', 'Licht aus', 0, 0]]);
  expect(rows('Presseecho')).toEqual([['2026-04-22', 'Lokalblatt', 'Zwölf machen dunkel', null]]);
  expect(rows('Geteiltes Wissen')?.map((row) => row.slice(2))).toEqual([['Dachpacht', 0, 0]]);
  const figures = Object.fromEntries(data?.sections[0]?.table?.rows.map(([name, value]) => [name, value]) ?? []);
  expect(figures).toMatchObject({
    Veranstaltungen: 1,
    'Teilnehmende an Veranstaltungen': 21,
    Aktionen: 1,
    Pressemitteilungen: 1,
    Presseberichte: 1,
    'Neue Wissensbeiträge': 1,
  });
});

test('every report is an editable document, an accessible PDF, a workbook and a CSV', async () => {
  const given = await setting();
  const api = await as(portal, given.paula);
  for (const kind of KINDS) {
    const word = await readWord(await bytesOf(api, address(given, kind, '&format=docx')));
    expect(word.text).toContain(given.group.name);
    expect(word.styles).toContain('Title');
    expect(word.xml('word/document.xml')).toContain('<w:tblHeader/>');
    const pdf = (await bytesOf(api, address(given, kind, '&format=pdf'))).toString('latin1');
    expect(pdf).toContain('pdfuaid:part');
    const workbook = await unzip(await bytesOf(api, address(given, kind, '&format=xlsx')));
    expect([...workbook.keys()]).toContain('xl/worksheets/sheet1.xml');
    const csv = await api.raw(address(given, kind, '&format=csv'));
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toContain('attachment');
  }
  const landscape = await readWord(await bytesOf(api, address(given, 'annual', '&format=docx')));
  expect(landscape.xml('word/document.xml')).toContain('w:orient="landscape"');
});

test('what people wrote is never computed, in no export', async () => {
  const given = await setting();
  const api = await as(portal, given.paula);
  const csv = async (path: string) => (await bytesOf(api, path)).toString();
  expect(await csv(address(given, 'talks', '&format=csv'))).toContain(`"'+Wärmenetze; ""nah"""`);
  expect(await csv(address(given, 'tasks', '&format=csv'))).toContain(`"'@Objektliste\nmelden"`);
  expect(await csv('/api/exports/tasks?format=csv&state=overdue')).toContain(`"'@Objektliste\nmelden"`);
  expect(await csv('/api/exports/talks?format=csv')).toContain(`"'+Wärmenetze; ""nah"""`);
  const workbook = await unzip(await bytesOf(api, address(given, 'annual', '&format=xlsx')));
  const sheets = [...workbook].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets.some(([, xml]) => xml.toString().includes('<f>'))).toBe(false);
  expect(workbook.get('xl/sharedStrings.xml')?.toString()).toContain('=HYPERLINK(');
});

test('registers are exported as they are filtered', async () => {
  const given = await setting();
  const api = await as(portal, given.paula);
  const rows = async (path: string) => (await bytesOf(api, path)).toString().split('\r\n').length - 2;
  expect(await rows('/api/exports/tasks?format=csv')).toBe(1);
  expect(await rows('/api/exports/tasks?format=csv&state=done')).toBe(0);
  expect(await rows('/api/exports/talks?format=csv&hasSlides=true')).toBe(0);
  expect(await rows(`/api/exports/meetings/${given.numbers[1]?.id}/attendance?format=csv`)).toBe(4);
  expect(await rows('/api/exports/agreements?format=csv')).toBe(0);
  expect((await api.raw('/api/exports/tasks?format=csv&limit=5')).status).toBe(422);
});

test('who may not know of the group learns nothing of it', async () => {
  const given = await setting();
  const stranger = await as(portal, given.stranger);
  for (const kind of KINDS) {
    expect((await stranger.raw(address(given, kind, '&format=csv'))).status).toBe(404);
    expect((await asVisitor(portal).raw(address(given, kind, '&format=csv'))).status).toBe(401);
  }
  const talks = await bytesOf(stranger, '/api/exports/talks?format=csv');
  expect(talks.toString()).not.toContain('Wärmenetze');
});

test('wrong questions are answered where they are wrong', async () => {
  const given = await setting();
  const api = await as(portal, given.paula);
  const refused = async (path: string) => {
    const answer = await api.raw(path);
    expect(answer.status).toBe(422);
    const { errors }: { errors: Array<{ pointer: string }> } = JSON.parse(await answer.text());
    return errors.map(({ pointer }) => pointer);
  };
  expect(await refused(address(given, 'annual', '&format=csv&from=2026-05-01&until=2026-04-30'))).toEqual(['#/until']);
  expect(await refused(address(given, 'annual', '&format=ods'))).toEqual(['#/format']);
  expect(await refused(address(given, 'annual', '&format=csv&from=2026-02-30'))).toEqual(['#/from']);
  expect(await refused(address(given, 'anderes', '&format=csv'))).toHaveLength(1);
});
