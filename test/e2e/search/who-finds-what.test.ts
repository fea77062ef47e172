import { expect, test } from '@jest/globals';
import { SearchWordsService } from '../../../server/src/search/search-words.service.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMember, createMemberOf, municipality } from '../../support/factories/members.js';
import { createMinutes } from '../../support/factories/minutes.js';
import { addVersion, createFileWithPages } from '../../support/factories/pages.js';
import { createTalk } from '../../support/factories/talks.js';
import { coordination, createReaders, group, kindsFor, NOBODY, seenBy } from '../../support/search-readers.js';

const portal = useApp();

test('a meeting with its items and its talk is the coordination’s until it is published, and gone when it is removed', async () => {
  const readers = await createReaders(portal);
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
  const readers = await createReaders(portal);
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
  const readers = await createReaders(portal);
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
  const readers = await createReaders(portal);
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
  const readers = await createReaders(portal);
  await createMeeting(portal, readers.group, { title: 'Zunderschwamm' });
  const leaving = await createMemberOf(portal, readers.group);
  const api = await as(portal, leaving);
  expect((await kindsFor(api)).length).toBeGreaterThan(0);
  const endsOn = new Date('2026-11-21');
  await portal.database.client.membership.updateMany({ where: { memberId: leaving.id }, data: { endsOn } });
  expect(await kindsFor(api)).toEqual([]);
});

test('municipalities are for everybody who is signed in, topics for the group', async () => {
  const readers = await createReaders(portal);
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
  const readers = await createReaders(portal);
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
  const readers = await createReaders(portal);
  const talk = await createTalk(portal, await createMeeting(portal, readers.group));
  const { id } = await createFileWithPages(portal, talk, [{ text: 'Zunderschwamm', notes: 'Zunderschwamm' }]);
  expect(await seenBy(readers)).toEqual(group('page'));
  const { response } = await readers.coordinator.POST('/api/files/{id}/withdrawal', { params: { path: { id } } });
  expect(response.status).toBe(201);
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('notes are the coordination’s until they are released, and no word of them shows in what others see', async () => {
  const readers = await createReaders(portal);
  const talk = await createTalk(portal, await createMeeting(portal, readers.group));
  const { id } = await createFileWithPages(portal, talk, [{ text: 'Baumpilze', notes: 'Hier der Zunderschwamm' }]);
  expect(await seenBy(readers)).toEqual(coordination('page'));
  const { data } = await readers.coordinator.GET('/api/search', { params: { query: { q: 'Zunderschwamm' } } });
  expect(data?.items[0]?.page).toMatchObject({ fileId: id, number: 1, isInNotes: true });
  await portal.database.client.file.update({ where: { id }, data: { notesReleased: true } });
  expect(await seenBy(readers)).toEqual(group('page'));
});

test('a word that only others may read is no correction', async () => {
  const readers = await createReaders(portal);
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
  const { group: ours } = await createReaders(portal);
  const { client } = portal.database;
  const meeting = await createMeeting(portal, ours, { title: "Zunderschwamm und O'Neill" });
  const known = () => client.searchWord.count({ where: { word: { startsWith: 'zunderschwamm' } } });
  await portal.app.get(SearchWordsService).forgetUnused();
  expect(await known()).toBe(1);
  await client.meeting.delete({ where: { id: meeting.id } });
  await portal.app.get(SearchWordsService).forgetUnused();
  expect(await known()).toBe(0);
});
