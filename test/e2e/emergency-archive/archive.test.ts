import { afterEach, expect, test } from '@jest/globals';
import { OpeningService } from '../../../server/src/files/opening.service.js';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createAgreement, createMinutes, createTaskEntry } from '../../support/factories/minutes.js';
import { createEvent } from '../../support/factories/registrations.js';
import { createStaffedGroup } from '../../support/factories/scenes.js';
import { addFile, addReleasedFile, createTalk, pdf } from '../../support/factories/talks.js';
import { fetchBytes, unzip } from '../../support/meeting-papers.js';

const portal = useApp();

const WICKED = '"><img src=x onerror=alert(1)>\r\nZeile 2 👩‍👩‍👧';
const ROOT = 'Notfall-Archiv_2026-11-22';

const archiveOf = async (api: Api) => unzip(await fetchBytes(api, '/api/emergency-archive/folder.zip'));

const restored: Array<() => void> = [];
afterEach(() => {
  for (const restore of restored.splice(0)) restore();
});

/** A group with a meeting that has minutes, a talk with slides, a task, and an answered question of Paula's. */
async function newGroup() {
  const staffed = await createStaffedGroup(portal);
  const { group, coordinator } = staffed;
  const paula = await createMemberOf(portal, group, 'member', { familyName: 'Rothaar' });
  const minutes = await createMinutes(portal, group, { state: 'circulated', meeting: { number: 46, title: WICKED } });
  await createTaskEntry(portal, minutes, [{ id: paula.municipalityId }], { text: 'Dachliste melden' });
  await createAgreement(portal, minutes, 'Alle pflegen die Liste.');
  const talk = await createTalk(portal, minutes.meeting);
  const file = await addReleasedFile(coordinator, talk, 'Wärme & Dach.pdf', pdf());
  return { ...staffed, paula, meeting: minutes.meeting, talk, file };
}

async function openedPages(api: Api) {
  const files = await archiveOf(api);
  const told = [...files].filter(([name]) => /\.(html|js|csv)$/.test(name)).map(([, content]) => String(content));
  return { files, told: told.join('\n') };
}

test('the archive holds what its owner may read, opens by index.html and finds without a network', async () => {
  const { member, meeting, file } = await newGroup();
  const { files } = await openedPages(member);
  const page = `${ROOT}/sitzungen/46_Sitzung_2026-11-19.html`;
  const slides = `${ROOT}/dateien/46_Sitzung_2026-11-19/Waerme_Dach.pdf`;
  const names = [...files.keys()];
  expect(names).toEqual(
    expect.arrayContaining([
      ...[`${ROOT}/index.html`, `${ROOT}/dateien/suche.js`, `${ROOT}/dateien/suchwoerter-1.js`, page, slides],
      ...['sitzungen', 'vortraege', 'aufgaben', 'massnahmen', 'wissen', 'anfragen', 'kontakte'].map(
        (chapter) => `${ROOT}/${chapter}.html`,
      ),
      ...['aufgaben', 'massnahmen', 'kontakte', 'referierende'].map((table) => `${ROOT}/tabellen/${table}.csv`),
    ]),
  );
  expect(files.get(slides)?.length).toBe(file.size);
  const text = String(files.get(page));
  expect(text).toContain(`href="../dateien/46_Sitzung_2026-11-19/Waerme_Dach.pdf"`);
  for (const part of ['Tagesordnung', 'Protokoll', 'Dateien', 'nur für Mitglieder']) expect(text).toContain(part);
  expect(text).not.toContain('<img');
  expect(String(files.get(`${ROOT}/aufgaben.html`))).toContain('Dachliste melden');
  expect(String(files.get(`${ROOT}/aufgaben.html`))).toContain('Alle pflegen die Liste.');
  expect(String(files.get(`${ROOT}/dateien/suchwoerter-1.js`))).toContain('Dachliste melden');
  const start = String(files.get(`${ROOT}/index.html`));
  expect(start).toContain("default-src 'none'");
  expect(start).toContain('Stand: Sonntag, 22. November 2026, 12:00 Uhr. Zusammengestellt für Paula Rothaar');
  for (const [name, content] of files) {
    if (name.endsWith('.html')) expect(String(content)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
  expect(meeting.number).toBe(46);
});

test('what its owner may not read is nowhere in it, not even in the search', async () => {
  const { group, coordinator, member, talk } = await newGroup();
  await createMeeting(portal, group, { state: 'draft', title: 'Geheimer Entwurf' });
  await addFile(coordinator, talk, 'Ohne-Freigabe.pdf');
  const other = await createStaffedGroup(portal);
  await createMeeting(portal, other.group, { title: 'Fremder Kreis' });
  await createMemberOf(portal, other.group, 'member', { familyName: 'Fremdenheim' });
  const { files, told } = await openedPages(member);
  expect(told).not.toMatch(/Geheimer Entwurf|Ohne-Freigabe|Fremder Kreis|Fremdenheim/);
  expect([...files.keys()].join()).not.toContain('Ohne-Freigabe');
  const seen = await openedPages(coordinator);
  expect(seen.told).toContain('Geheimer Entwurf');
  expect(seen.told).not.toMatch(/Ohne-Freigabe|Fremder Kreis/);
});

test('everything is as of the moment in which it began, and what is withdrawn meanwhile is said to be missing', async () => {
  const { coordinator, member, group, file } = await newGroup();
  const opening = portal.app.get(OpeningService);
  const open = opening.open.bind(opening);
  let happened = false;
  opening.open = async (actor, id, number) => {
    if (!happened) {
      happened = true;
      await createMeeting(portal, group, { title: 'Kam zu spät' });
      await coordinator.POST('/api/files/{id}/withdrawal', { params: { path: { id: file.id } } });
    }
    return open(actor, id, number);
  };
  restored.push(() => {
    opening.open = open;
  });
  const { files, told } = await openedPages(member);
  expect(told).not.toContain('Kam zu spät');
  expect([...files.keys()].some((name) => name.endsWith('Waerme_Dach.pdf'))).toBe(false);
  const start = String(files.get(`${ROOT}/index.html`));
  expect(start).toMatch(/Nicht enthalten[\s\S]*Wärme &amp; Dach\.pdf/);
});

test('it is told beforehand how much there is', async () => {
  const { member, file } = await newGroup();
  const { data } = await member.GET('/api/emergency-archive/contents');
  expect(data).toEqual({
    chapters: [
      { title: 'Sitzungen', count: 1 },
      { title: 'Vorträge', count: 1 },
      { title: 'Aufgaben', count: 1 },
      { title: 'Maßnahmen', count: 0 },
      ...['Förderung', 'Wissen', 'Anfragen', 'Umfragen', 'Veranstaltungen', 'Aktionen', 'Presse'].map((title) => ({
        title,
        count: 0,
      })),
      { title: 'Kontakte', count: 3 },
    ],
    fileCount: 1,
    size: file.size,
  });
  expect((await asVisitor(portal).raw('/api/emergency-archive/folder.zip')).status).toBe(401);
});

test('taking it along leaves a trace, looking whether there is something new does not', async () => {
  const { member, paula } = await newGroup();
  const own = await as(portal, paula);
  expect((await own.raw('/api/emergency-archive/folder.zip', { method: 'HEAD' })).status).toBe(200);
  await archiveOf(own);
  await archiveOf(member);
  const traces = await portal.database.client.auditEntry.findMany({ where: { action: 'emergency-archive.taken' } });
  expect(traces.filter(({ memberId }) => memberId === paula.id)).toHaveLength(1);
});

/** A survey with an answer, a programme, a grant, an event, a campaign and a press release, named by a word. */
async function everythingElse(group: { id: string }, municipalityId: string, word: string) {
  const { client } = portal.database;
  const { id: workingGroupId } = group;
  const survey = await client.survey.create({
    data: {
      ...{ workingGroupId, title: `Umfrage ${word}`, closesOn: new Date('2026-12-04') },
      questions: { create: { position: 0, kind: 'text', label: 'Welche Software?' } },
      sheets: { create: { municipalityId, note: `Antwort ${word}` } },
    },
  });
  const questionId = (await client.surveyQuestion.findFirstOrThrow({ where: { surveyId: survey.id } })).id;
  const sheetId = (await client.surveySheet.findFirstOrThrow({ where: { surveyId: survey.id } })).id;
  await client.surveyAnswer.create({ data: { sheetId, questionId, text: '=1+1' } });
  await client.fundingProgramme.create({
    data: { workingGroupId, title: `Programm ${word}`, funder: 'Land', deadlineOn: new Date('2026-12-11') },
  });
  const lasting = { startsOn: new Date('2025-01-01'), endsOn: new Date('2026-12-31') };
  await client.grant.create({
    data: { workingGroupId, municipalityId, title: `Bewilligung ${word}`, grantNumber: word, ...lasting },
  });
  const time = { startsAt: new Date('2027-04-22T11:00:00Z'), endsAt: new Date('2027-04-22T15:00:00Z') };
  await createEvent(portal, group, { title: `Exkursion ${word}`, ...time });
  await client.campaign.create({
    data: {
      ...{ workingGroupId, slug: word.toLowerCase(), title: `Aktion ${word}` },
      sites: { create: { municipalityId, name: `Rathaus ${word}` } },
    },
  });
  const release = { workingGroupId, slug: `m-${word.toLowerCase()}`, title: `Meldung ${word}` };
  await client.pressRelease.create({ data: { ...release, text: 'In {{ort}} gehen die Lichter aus.' } });
}

const ELSE = ['Umfrage', 'Antwort', 'Programm', 'Bewilligung', 'Exkursion', 'Aktion', 'Rathaus', 'Meldung'];

test('surveys with their comparison, funding, events, campaigns and press are in it, and of other groups nothing', async () => {
  const { group, member, paula } = await newGroup();
  await everythingElse(group, paula.municipalityId, 'Kiebitz');
  const other = await createStaffedGroup(portal);
  await everythingElse(other.group, paula.municipalityId, 'Rotkehlchen');
  const { files, told } = await openedPages(member);
  for (const words of ELSE) expect(told).toContain(`${words} Kiebitz`);
  expect(told).not.toContain('Rotkehlchen');
  const comparison = String(files.get(`${ROOT}/umfragen/Umfrage_Kiebitz.html`));
  expect(comparison).toMatch(/Welche Software\?.*Hilchenbach.*=1\+1/s);
  expect(comparison).toContain('href="../tabellen/Umfrage_Kiebitz.csv"');
  expect(String(files.get(`${ROOT}/tabellen/Umfrage_Kiebitz.csv`))).toContain("'=1+1");
  expect(String(files.get(`${ROOT}/tabellen/bewilligungen.csv`))).toContain('Kiebitz');
  expect([...files.keys()]).toContain(`${ROOT}/tabellen/messgroessen.csv`);
});
