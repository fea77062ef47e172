import { expect, test } from '@jest/globals';
import { SearchWordsService } from '../../../server/src/search/search-words.service.js';
import { useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createInquiry } from '../../support/factories/inquiries.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMember, createMemberOf, municipality } from '../../support/factories/members.js';
import { createMinutes } from '../../support/factories/minutes.js';
import { addVersion, createFileWithPages } from '../../support/factories/pages.js';
import { createPicture } from '../../support/factories/pictures.js';
import { startSurvey } from '../../support/factories/surveys.js';
import { createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

/** Kinds found for a word that nobody else uses, with every count that could tell of more. */
async function kindsFor(api: Api, q = 'Zunderschwamm') {
  const { data } = await api.GET('/api/search', { params: { query: { q } } });
  const { data: suggested } = await api.GET('/api/search/suggestions', { params: { query: { q } } });
  const kinds = data?.items.map(({ kind }) => kind).sort() ?? [];
  expect(data?.total.count).toBe(kinds.length);
  const counts = Object.values(data?.facets ?? {}).flatMap((values) => values.map(({ count }) => count));
  expect(Math.max(...counts, 0)).toBeLessThanOrEqual(kinds.length);
  if (kinds.length === 0) expect(counts).toEqual([]);
  expect(suggested?.items.map(({ kind }) => kind).sort()).toEqual(kinds);
  return kinds;
}

async function createReaders() {
  const group = await createWorkingGroup(portal);
  const person = async (role: 'member' | 'minute_taker' | 'coordinator', of = group) =>
    as(portal, await createMemberOf(portal, of, role));
  return {
    group,
    member: await person('member'),
    taker: await person('minute_taker'),
    coordinator: await person('coordinator'),
    stranger: await person('coordinator', await createWorkingGroup(portal)),
    administrator: await as(portal, await createMember(portal, { isAdministrator: true })),
  };
}

type Readers = Awaited<ReturnType<typeof createReaders>>;

async function seenBy(readers: Readers, q?: string) {
  const { member, taker, coordinator, stranger, administrator } = readers;
  return {
    member: await kindsFor(member, q),
    taker: await kindsFor(taker, q),
    coordinator: await kindsFor(coordinator, q),
    stranger: await kindsFor(stranger, q),
    administrator: await kindsFor(administrator, q),
  };
}

const NOBODY = { member: [], taker: [], coordinator: [], stranger: [], administrator: [] };
const group = (...kinds: string[]) => ({ ...NOBODY, member: kinds, taker: kinds, coordinator: kinds });
const coordination = (...kinds: string[]) => ({ ...NOBODY, coordinator: kinds });

test('a meeting with its items and its talk is the coordination’s until it is published, and gone when it is removed', async () => {
  const readers = await createReaders();
  const meeting = await createMeeting(portal, readers.group, { state: 'draft', title: 'Zunderschwamm' });
  const { client } = portal.database;
  const [first] = meeting.agendaItems;
  await client.agendaItem.update({ where: { id: first?.id ?? '' }, data: { note: 'Der Zunderschwamm.' } });
  await createTalk(portal, meeting, { title: 'Zunderschwamm' });
  const all = ['agenda_item', 'meeting', 'talk'];
  expect(await seenBy(readers)).toEqual(coordination(...all));

  await client.meeting.update({ where: { id: meeting.id }, data: { state: 'scheduled' } });
  expect(await seenBy(readers)).toEqual(group(...all));
  await client.meeting.update({ where: { id: meeting.id }, data: { state: 'polling' } });
  expect(await seenBy(readers)).toEqual({ ...coordination(...all), member: ['talk'], taker: ['talk'] });

  await client.meeting.update({ where: { id: meeting.id }, data: { title: 'Anderes' } });
  await client.agendaItem.update({ where: { id: first?.id ?? '' }, data: { note: null } });
  expect(await seenBy(readers)).toEqual({ ...coordination('talk'), member: ['talk'], taker: ['talk'] });
  await client.meeting.delete({ where: { id: meeting.id } });
  expect(await seenBy(readers)).toEqual(coordination('talk'));
  await client.talk.deleteMany({});
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('drafts of minutes are for those who write them, circulated ones for the group', async () => {
  const readers = await createReaders();
  const minutes = await createMinutes(portal, readers.group);
  const { client } = portal.database;
  const [section] = minutes.sections;
  const sectionId = section?.id ?? '';
  await client.minutesSection.update({ where: { id: sectionId }, data: { text: 'Über den Zunderschwamm.' } });
  const { id } = await client.minutesEntry.create({
    data: { sectionId, position: 0, kind: 'agreement', text: 'Der Zunderschwamm bleibt.' },
  });
  const both = ['decision', 'minutes_entry'];
  expect(await seenBy(readers)).toEqual({ ...NOBODY, taker: both, coordinator: both });
  await client.minutes.update({ where: { id: minutes.id }, data: { state: 'circulated' } });
  expect(await seenBy(readers)).toEqual(group(...both));
  await client.minutesEntry.update({ where: { id }, data: { kind: 'question' } });
  expect(await seenBy(readers)).toEqual(group('minutes_entry', 'minutes_entry'));
  await client.minutesEntry.delete({ where: { id } });
  await client.minutesSection.update({ where: { id: sectionId }, data: { text: '' } });
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('a task for several municipalities is one hit of the group', async () => {
  const readers = await createReaders();
  const minutes = await createMinutes(portal, readers.group, { state: 'approved' });
  const { client } = portal.database;
  const { id: sourceEntryId } = await client.minutesEntry.create({
    data: { sectionId: minutes.sections[0]?.id ?? '', position: 0, kind: 'task', text: 'Zunderschwamm zählen' },
  });
  const workingGroupId = readers.group.id;
  for (const slug of ['hilchenbach', 'netphen']) {
    const { id: municipalityId } = await municipality(portal, slug);
    await client.task.create({ data: { workingGroupId, municipalityId, sourceEntryId, text: 'Zunderschwamm zählen' } });
  }
  const { data } = await readers.member.GET('/api/search', { params: { query: { q: 'zunderschwamm' } } });
  expect(data?.total).toEqual({ count: 1, isCapped: false });
  expect(data?.items.map(({ municipality: of }) => of?.slug)).toEqual(['hilchenbach']);
  expect(data?.facets.municipality.map(({ name, count }) => [name, count])).toEqual([
    ['Hilchenbach', 1],
    ['Netphen', 1],
  ]);
  expect((await seenBy(readers)).stranger).toEqual([]);
  await client.task.deleteMany({});
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('people are found by those who share a group, by themselves and by the administration', async () => {
  const readers = await createReaders();
  const { client } = portal.database;
  const somebody = await createMemberOf(portal, readers.group, 'member', { familyName: 'Zunderschwamm' });
  const own = await as(portal, somebody);
  const found = { ...group('person'), administrator: ['person'] };
  expect(await seenBy(readers)).toEqual(found);
  const alone = await createMember(portal, { familyName: 'Zunderschwamm' });
  expect(await kindsFor(await as(portal, alone))).toEqual(['person']);
  await client.member.delete({ where: { id: alone.id } });

  await client.member.update({ where: { id: somebody.id }, data: { deactivatedAt: portal.clock.now() } });
  expect(await seenBy(readers)).toEqual({ ...NOBODY, administrator: ['person'] });
  await client.member.update({ where: { id: somebody.id }, data: { deactivatedAt: null } });
  await client.membership.deleteMany({ where: { memberId: somebody.id } });
  expect(await seenBy(readers)).toEqual({ ...NOBODY, administrator: ['person'] });
  expect(await kindsFor(own)).toEqual(['person']);
});

test('who leaves a group finds nothing of it from then on', async () => {
  const readers = await createReaders();
  await createMeeting(portal, readers.group, { title: 'Zunderschwamm' });
  const leaving = await createMemberOf(portal, readers.group);
  const api = await as(portal, leaving);
  expect((await kindsFor(api)).length).toBeGreaterThan(0);
  const endsOn = new Date('2026-11-21');
  await portal.database.client.membership.updateMany({ where: { memberId: leaving.id }, data: { endsOn } });
  expect(await kindsFor(api)).toEqual([]);
});

test('municipalities are for everybody who is signed in, topics for the group', async () => {
  const readers = await createReaders();
  const { id } = await municipality(portal);
  const { client } = portal.database;
  await client.municipality.update({ where: { id }, data: { officialName: 'Stadt Zunderschwamm' } });
  const all = ['municipality'];
  expect(await seenBy(readers)).toEqual({ ...group(...all), stranger: all, administrator: all });
  await client.municipality.update({ where: { id }, data: { officialName: 'Stadt Hilchenbach' } });
  expect(await seenBy(readers)).toEqual(NOBODY);
  await client.topic.create({ data: { workingGroupId: readers.group.id, municipalityId: id, title: 'Zunderschwamm' } });
  expect(await seenBy(readers)).toEqual(group('topic'));
});

test('pages are found as their file is opened: by rights, days, scan and version', async () => {
  const readers = await createReaders();
  const talk = await createTalk(portal, await createMeeting(portal, readers.group));
  const { client } = portal.database;
  const page = { text: 'Der Zunderschwamm am Stamm' };
  const { id, versionId } = await createFileWithPages(portal, talk, [page], { rights: null });
  expect(await seenBy(readers)).toEqual(coordination('page'));
  const grantedOn = new Date('2026-11-20');
  const rights = { holder: 'H', licence: 'cc_by_4', thirdParty: 'none', grantedBy: 'H', grantedHow: 'email' } as const;
  await client.fileRights.create({ data: { ...rights, grantedOn, fileId: id, scope: 'meeting_only' } });
  expect(await seenBy(readers)).toEqual(coordination('page'));
  await client.fileRights.update({ where: { fileId: id }, data: { scope: 'members' } });
  expect(await seenBy(readers)).toEqual(group('page'));

  await client.fileRights.update({ where: { fileId: id }, data: { validUntil: new Date('2026-11-21') } });
  expect(await seenBy(readers)).toEqual(coordination('page'));
  await client.fileRights.update({ where: { fileId: id }, data: { validUntil: new Date('2026-11-22') } });
  expect(await seenBy(readers)).toEqual(group('page'));
  await client.file.update({ where: { id }, data: { publishedFrom: new Date('2026-11-23') } });
  expect(await seenBy(readers)).toEqual(coordination('page'));
  await client.file.update({ where: { id }, data: { publishedFrom: new Date('2026-11-22') } });
  expect(await seenBy(readers)).toEqual(group('page'));

  for (const scanState of ['pending', 'infected'] as const) {
    await client.fileVersion.update({ where: { id: versionId }, data: { scanState } });
    expect(await seenBy(readers)).toEqual(NOBODY);
  }
  await client.fileVersion.update({ where: { id: versionId }, data: { scanState: 'clean' } });
  expect(await seenBy(readers)).toEqual(group('page'));
  await addVersion(portal, id, 2, [{ text: 'Etwas anderes' }]);
  expect(await seenBy(readers)).toEqual(NOBODY);
  await addVersion(portal, id, 3, [page, page]);
  expect(await seenBy(readers)).toEqual(group('page', 'page'));
});

test('a withdrawal is complete with its answer', async () => {
  const readers = await createReaders();
  const talk = await createTalk(portal, await createMeeting(portal, readers.group));
  const { id } = await createFileWithPages(portal, talk, [{ text: 'Zunderschwamm', notes: 'Zunderschwamm' }]);
  expect(await seenBy(readers)).toEqual(group('page'));
  const { response } = await readers.coordinator.POST('/api/files/{id}/withdrawal', { params: { path: { id } } });
  expect(response.status).toBe(201);
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('notes are the coordination’s until they are released, and no word of them shows in what others see', async () => {
  const readers = await createReaders();
  const talk = await createTalk(portal, await createMeeting(portal, readers.group));
  const { id } = await createFileWithPages(portal, talk, [{ text: 'Baumpilze', notes: 'Hier der Zunderschwamm' }]);
  expect(await seenBy(readers)).toEqual(coordination('page'));
  const { data } = await readers.coordinator.GET('/api/search', { params: { query: { q: 'Zunderschwamm' } } });
  expect(data?.items[0]?.page).toMatchObject({ fileId: id, number: 1, isInNotes: true });
  await portal.database.client.file.update({ where: { id }, data: { notesReleased: true } });
  expect(await seenBy(readers)).toEqual(group('page'));
});

test('surveys are the group’s by what is asked and answered, without a word of an inquiry that not all may read', async () => {
  const readers = await createReaders();
  const hidden = { title: 'Hallimasch', openTitle: 'Hallimasch', visibility: 'coordination' } as const;
  const inquiry = await createInquiry(portal, readers.group, null, hidden);
  const asked = { inquiryId: inquiry.id, title: 'Zunderschwamm', introduction: 'Wie oft?' };
  const survey = await startSurvey(readers.coordinator, readers.group.id, asked);
  expect(await seenBy(readers)).toEqual(group('survey'));
  expect(await seenBy(readers, 'Solarkataster')).toEqual(group('survey'));
  expect(await seenBy(readers, 'Hallimasch')).toEqual(coordination('inquiry'));

  const { client } = portal.database;
  const { id: municipalityId } = await municipality(portal, 'netphen');
  const sheet = await client.surveySheet.create({ data: { surveyId: survey.id, municipalityId, note: 'Steinpilz' } });
  const questionId = survey.questions[3]?.id ?? '';
  await client.surveyAnswer.create({ data: { sheetId: sheet.id, questionId, text: 'Pfifferling' } });
  expect(await seenBy(readers, 'Steinpilz')).toEqual(group('survey'));
  expect(await seenBy(readers, 'Netphen pfifferling')).toEqual(group('survey'));
  await client.surveySheet.delete({ where: { id: sheet.id } });
  expect(await seenBy(readers, 'Pfifferling')).toEqual(NOBODY);
  await client.survey.delete({ where: { id: survey.id } });
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('insights and funding programmes are the group’s, without who brought them and what municipalities say', async () => {
  const readers = await createReaders();
  const { client } = portal.database;
  const { id: workingGroupId } = readers.group;
  const { id: municipalityId } = await municipality(portal);
  const { id: memberId } = await createMember(portal, { familyName: 'Steinpilz' });
  const occurredOn = new Date('2026-11-12');
  const said = { occasion: 'Fachtag', takeaways: ['Erstens', 'Zunderschwamm'], meaning: 'Für uns der Hallimasch' };
  const insight = await client.insight.create({
    data: { ...said, workingGroupId, municipalityId, memberId, occurredOn },
  });
  expect(await seenBy(readers)).toEqual(group('insight'));
  expect(await seenBy(readers, 'Hallimasch')).toEqual(group('insight'));
  expect((await kindsFor(readers.member, 'Steinpilz')).filter((kind) => kind === 'insight')).toEqual([]);
  await client.insight.delete({ where: { id: insight.id } });
  expect(await seenBy(readers)).toEqual(NOBODY);

  const { id: programmeId } = await client.fundingProgramme.create({
    data: {
      workingGroupId,
      title: 'Pilze in der Stadt',
      funder: 'Land',
      summary: 'Zunderschwamm',
      topics: ['Hallimasch'],
    },
  });
  await client.fundingApplication.create({
    data: { programmeId, municipalityId, state: 'checking', note: 'Steinpilz' },
  });
  expect(await seenBy(readers)).toEqual(group('funding_programme'));
  const topic = { params: { query: { q: 'Pilze', topic: 'Hallimasch' } } };
  expect((await readers.member.GET('/api/search', topic)).data?.total.count).toBe(1);
  expect(await kindsFor(readers.stranger, 'Hallimasch')).toEqual([]);
  expect((await kindsFor(readers.member, 'Steinpilz')).filter((kind) => kind === 'funding_programme')).toEqual([]);
  await client.fundingProgramme.delete({ where: { id: programmeId } });
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('pictures and posts are the group’s, and what was withdrawn is gone at once', async () => {
  const readers = await createReaders();
  const { client } = portal.database;
  const { id: workingGroupId } = readers.group;
  const picture = await createPicture(portal, readers.group, {
    alternativeText: 'Ein Zunderschwamm',
    place: 'Erndtebrück',
  });
  const shown = { personName: 'Steinpilz', channel: 'website', purpose: 'x', wording: '1' } as const;
  await client.pictureConsent.create({ data: { ...shown, pictureId: picture.id, givenOn: new Date('2026-11-01') } });
  expect(await seenBy(readers)).toEqual(group('picture'));
  expect(await seenBy(readers, 'Steinpilz')).toEqual(NOBODY);
  await readers.coordinator.POST('/api/pictures/{id}/withdrawal', { params: { path: { id: picture.id } } });
  expect(await seenBy(readers)).toEqual(NOBODY);

  const texts = [
    { channel: 'mastodon', text: 'Der Zunderschwamm lebt' },
    { channel: 'instagram', text: 'Der Hallimasch lebt' },
  ] as const;
  const post = await client.socialPost.create({
    data: { workingGroupId, title: 'Pilze', texts: { create: [...texts] } },
  });
  expect(await seenBy(readers)).toEqual(group('social_post'));
  await client.socialText.updateMany({ where: { channel: 'mastodon' }, data: { state: 'withdrawn' } });
  expect(await seenBy(readers)).toEqual(NOBODY);
  expect(await seenBy(readers, 'Hallimasch')).toEqual(group('social_post'));
  await client.socialPost.delete({ where: { id: post.id } });
  expect(await seenBy(readers, 'Hallimasch')).toEqual(NOBODY);
});

test('a word that only others may read is no correction', async () => {
  const readers = await createReaders();
  await createMeeting(portal, readers.group, { title: 'Zunderschwamm' });
  const slip = { params: { query: { q: 'Zunderschwam' } } };
  const typed = { params: { query: { q: 'Zundderschwamm' } } };
  expect((await readers.stranger.GET('/api/search', slip)).data).toMatchObject({ items: [], corrections: [] });
  expect((await readers.stranger.GET('/api/search', typed)).data).toMatchObject({ items: [], corrections: [] });
  expect((await readers.member.GET('/api/search', typed)).data).toMatchObject({
    corrections: [{ typed: 'Zundderschwamm', searched: 'Zunderschwamm' }],
  });
});

test('words that stand nowhere any more are forgotten at night', async () => {
  const { group: ours } = await createReaders();
  const { client } = portal.database;
  const meeting = await createMeeting(portal, ours, { title: "Zunderschwamm und O'Neill" });
  const known = () => client.searchWord.count({ where: { word: { startsWith: 'zunderschwamm' } } });
  await portal.app.get(SearchWordsService).forgetUnused();
  expect(await known()).toBe(1);
  await client.meeting.delete({ where: { id: meeting.id } });
  await portal.app.get(SearchWordsService).forgetUnused();
  expect(await known()).toBe(0);
});
