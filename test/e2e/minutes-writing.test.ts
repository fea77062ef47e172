import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { applyUpdate, Doc, XmlElement, Map as YMap } from 'yjs';
import { sectionBlocks, writeSection } from '../../server/src/minutes/text/sections-in-document.js';
import { LiveDocumentsService } from '../../server/src/minutes/writing/live-documents.service.js';
import { RevisionKeepingService } from '../../server/src/minutes/writing/revision-keeping.service.js';
import { WritingService } from '../../server/src/minutes/writing/writing.service.js';
import { useApp } from '../support/app.js';
import { as, jsonBody } from '../support/as.js';
import { municipality } from '../support/factories/members.js';
import { createGroupThatWrites, createMinutes } from '../support/factories/minutes.js';
import { until } from '../support/until.js';
import { WritingWindow } from '../support/writing-window.js';

const portal = useApp();
const windows: WritingWindow[] = [];
afterEach(() => {
  for (const window of windows.splice(0)) window.leave();
});

async function setUp() {
  const people = await createGroupThatWrites(portal);
  const minutes = await createMinutes(portal, people.group);
  const [item = '', next = ''] = minutes.meeting.agendaItems.map(({ id }) => id);
  return { ...people, minutes, item, next };
}

async function open(person: { id: string }, minutes: { id: string }): Promise<WritingWindow> {
  const window = new WritingWindow({ url: portal.url, cookie: (await as(portal, person)).cookie }, minutes.id);
  windows.push(window);
  return window.ready();
}

const show = async (person: { id: string }, id: string) =>
  (await (await as(portal, person)).GET('/api/minutes/{id}', { params: { path: { id } } })).data;
const stored = async (minutesId: string) => {
  const document = new Doc();
  const rows = await portal.database.client.minutesUpdate.findMany({
    where: { minutesId },
    orderBy: { position: 'asc' },
  });
  for (const { change } of rows) applyUpdate(document, change);
  return document;
};

test('two people write at once: both read the same, and readers get what is stored', async () => {
  const { coordinator, taker, minutes, item, next } = await setUp();
  const [one, two] = [await open(coordinator, minutes), await open(taker, minutes)];
  expect([one.scope, two.scope]).toEqual(['read-write', 'read-write']);
  one.write(item, 'Der Kreis begrüßt.');
  two.write(item, 'Alle sind da.');
  two.write(next, 'Portal empfehlen', 'agreement', { audience: 'leadership' });
  await Promise.all([one.untilStored(), two.untilStored()]);
  await until(() => one.read(item) === two.read(item) && one.read(next) === two.read(next));
  const read = await show(coordinator, minutes.id);
  const [first, second] = read?.sections ?? [];
  expect(first?.content).toEqual(sectionBlocks(one.document, item));
  expect(first?.content).toHaveLength(2);
  expect(second).toMatchObject({
    entries: [{ kind: 'agreement', audience: 'leadership', text: 'Portal empfehlen', progress: null }],
    updatedBy: { id: taker.id },
  });
  expect(read?.updatedAt).toBe(portal.clock.now().toISOString());
  expect(sectionBlocks(await stored(minutes.id), item)).toEqual(first?.content);
  const authors = await portal.database.client.minutesUpdate.findMany({ where: { minutesId: minutes.id } });
  expect(new Set(authors.flatMap(({ memberId }) => memberId ?? []))).toEqual(new Set([coordinator.id, taker.id]));
});

test('a task for somebody outside the group is a task for nobody, and what is deleted is no entry any more', async () => {
  const { coordinator, stranger, paula, minutes, item, next } = await setUp();
  const window = await open(coordinator, minutes);
  const { id: municipalityId } = await municipality(portal);
  const towards = (memberId: string) => ({ assignee: 'member', memberId, dueOn: '2026-12-24' });
  const first = window.write(item, 'Steckbrief', 'task', towards(stranger.id));
  const second = window.write(item, 'Einladung', 'task', towards(paula.id));
  const third = window.write(item, 'Daten', 'task', { assignee: 'municipality', municipalityId });
  window.write(item, 'Nichts', 'task', { assignee: 'municipality', municipalityId: minutes.id });
  window.write(item, 'Zeichen \0 null', 'question');
  await window.untilStored();
  const entries = () => portal.database.client.minutesEntry.findMany({ orderBy: { position: 'asc' } });
  expect(await entries()).toMatchObject([
    { id: first, assignee: null, memberId: null, dueOn: new Date('2026-12-24') },
    { id: second, assignee: 'member', memberId: paula.id },
    { id: third, assignee: 'municipality', municipalityId },
    { assignee: null, municipalityId: null },
    { text: 'Zeichen  null' },
  ]);
  const { id: task } = await portal.database.client.task.create({
    data: { text: 'Daten', municipalityId, workingGroupId: minutes.meeting.workingGroupId, sourceEntryId: third },
  });
  const [block] = sectionBlocks(window.document, item).filter(({ attrs }) => attrs.id === third);
  window.document.transact(() => {
    window.document.getXmlFragment(item).delete(0, 5);
    if (block) writeSection(window.document, next, [block]);
  });
  await window.untilStored();
  expect(await entries()).toMatchObject([{ id: third, text: 'Daten' }]);
  const kept = await portal.database.client.task.findUnique({ where: { id: task } });
  expect(kept?.sourceEntryId).toBe(third);
});

test('what no editor of ours writes never reaches the sections', async () => {
  const { coordinator, minutes, item } = await setUp();
  const window = await open(coordinator, minutes);
  window.write(item, 'Nachher', 'script');
  window.document.transact(() => {
    const fragment = window.document.getXmlFragment(item);
    const odd = new XmlElement('iframe');
    odd.setAttribute('src', 'https://evil.example');
    fragment.insert(0, [odd]);
    Reflect.apply(fragment.insert, fragment, [0, [new YMap()]]);
    window.document.getXmlFragment('no item of any agenda').insert(0, [new XmlElement('paragraph')]);
  });
  window.write(item, 'Ein Wort');
  await window.untilStored();
  const read = await show(coordinator, minutes.id);
  expect(JSON.stringify(read)).not.toMatch(/iframe|script|evil/);
  expect(read?.sections[0]?.content.at(-1)).toMatchObject({ type: 'paragraph', content: [{ text: 'Ein Wort' }] });
  expect(await portal.database.client.minutesSection.count({ where: { minutesId: minutes.id } })).toBe(
    minutes.sections.length,
  );
});

test('one section that cannot be stored takes nothing else with it', async () => {
  const { coordinator, minutes, item, next } = await setUp();
  const window = await open(coordinator, minutes);
  const { client } = portal.database;
  await client.$executeRaw`alter table minutes_entry add constraint odd_check check (text not like 'Gift%')`;
  try {
    window.write(item, 'Gift für die Datenbank', 'agreement', { audience: 'public' });
    window.write(next, 'Gut', 'agreement');
    await window.untilStored();
    const read = await show(coordinator, minutes.id);
    expect(read?.sections.slice(0, 2)).toMatchObject([
      {
        content: [{ type: 'paragraph', attrs: { audience: 'public' }, content: [{ text: 'Gift für die Datenbank' }] }],
        entries: [],
      },
      { content: [{ type: 'agreement' }], entries: [{ text: 'Gut' }] },
    ]);
    expect(sectionBlocks(await stored(minutes.id), item)).toMatchObject([{ type: 'agreement' }]);
  } finally {
    await client.$executeRaw`alter table minutes_entry drop constraint odd_check`;
  }
});

test('minutes of an older time begin with what their sections say, in one document whoever opens it first', async () => {
  const { coordinator, taker, minutes, item } = await setUp();
  const paragraph = { type: 'paragraph', attrs: { id: minutes.id }, content: [{ type: 'text', text: 'Von früher.' }] };
  const gone = { type: 'toDoList', attrs: { id: item }, content: [{ type: 'text', text: 'Alte Liste' }] };
  await portal.database.client.minutesSection.updateMany({
    where: { agendaItemId: item },
    data: { content: [paragraph, gone, 7] },
  });
  const [one, two] = await Promise.all([open(coordinator, minutes), open(taker, minutes)]);
  expect(one.read(item)).toBe('|Von früher.||Alte Liste|');
  expect(two.read(item)).toBe(one.read(item));
  expect(await portal.database.client.minutesUpdate.count()).toBe(1);
});

test('other services change the document whether or not somebody has it open', async () => {
  const { coordinator, taker, minutes, item, next } = await setUp();
  const writing = portal.app.get(WritingService);
  const say = (agendaItemId: string, text: string) =>
    writing.applyToDocument(minutes.id, taker, (document) =>
      writeSection(document, agendaItemId, [
        { type: 'paragraph', attrs: { id: agendaItemId, audience: 'group' }, content: [{ type: 'text', text }] },
      ]),
    );
  await say(item, 'Angenommen.');
  const window = await open(coordinator, minutes);
  expect(window.read(item)).toBe('|Angenommen.|');
  window.write(next, 'Eben getippt');
  const rolledBack = portal.database.transaction(async () => {
    await say(item, 'Verworfen.');
    throw new Error('no');
  });
  await expect(rolledBack).rejects.toThrow('no');
  await say(item, 'Geändert.');
  await until(() => window.read(item) === '|Geändert.|');
  await writing.flush(minutes.id);
  const read = await show(coordinator, minutes.id);
  expect(read?.sections.slice(0, 2).map(({ content }) => content)).toMatchObject([
    [{ content: [{ text: 'Geändert.' }] }],
    [{ content: [{ text: 'Eben getippt' }] }],
  ]);
});

test('revisions are kept when others take over, when the last one leaves, and on demand', async () => {
  const { coordinator, taker, minutes, item } = await setUp();
  const one = await open(coordinator, minutes);
  one.write(item, 'Erstes');
  await one.untilStored();
  portal.clock.set('2026-11-22T11:05:00Z');
  const two = await open(taker, minutes);
  two.write(item, 'Zweites');
  await two.untilStored();
  const revisions = () =>
    portal.database.client.minutesRevision.findMany({ include: { authors: true }, orderBy: { number: 'asc' } });
  expect(await revisions()).toMatchObject([{ number: 1, cause: 'written', authors: [{ memberId: coordinator.id }] }]);
  expect(JSON.stringify((await revisions())[0]?.sections)).not.toContain('Zweites');
  one.leave();
  two.leave();
  await until(async () => (await revisions()).length === 2);
  expect((await revisions())[1]).toMatchObject({ cause: 'written', authors: [{ memberId: taker.id }] });
  await portal.app.get(RevisionKeepingService).keep(minutes.id, 'circulated', coordinator.id);
  const last = (await revisions()).at(-1);
  expect(last).toMatchObject({ number: 3, cause: 'circulated' });
  expect(last?.sections).toMatchObject([
    { agendaItemId: item, content: [{ type: 'paragraph' }, { type: 'paragraph' }] },
    ...minutes.meeting.agendaItems.slice(1).map(({ id }) => ({ agendaItemId: id, content: [] })),
  ]);
});

test('many changes become one while the document stays open', async () => {
  const { coordinator, minutes, item } = await setUp();
  const { client } = portal.database;
  const window = await open(coordinator, minutes);
  window.write(item, 'Erstes');
  await window.untilStored();
  await client.$executeRaw`
    insert into minutes_update (minutes_id, change, member_id, created_at)
    select u.minutes_id, u.change, u.member_id, u.created_at
      from minutes_update u cross join generate_series(1, 400)
     where u.minutes_id = ${minutes.id}::uuid and u.member_id = ${coordinator.id}::uuid`;
  portal.clock.set('2026-11-22T11:30:00Z');
  window.write(item, 'Drittes');
  await window.untilStored();
  expect(await client.minutesUpdate.count({ where: { minutesId: minutes.id } })).toBeLessThan(5);
  expect(sectionBlocks(await stored(minutes.id), item)).toEqual(sectionBlocks(window.document, item));
});

test('a document that was stored only after the last one left does not stay in memory', async () => {
  const { coordinator, minutes, item } = await setUp();
  const window = await open(coordinator, minutes);
  const { client } = portal.database;
  const live = portal.app.get(LiveDocumentsService);
  await client.$executeRaw`alter table minutes_update add constraint odd_check check (change is null) not valid`;
  try {
    window.write(item, 'Letztes Wort');
    await until(() => !window.provider.hasUnsyncedChanges);
    window.leave();
    await pause(800);
    expect(live.has(minutes.id)).toBe(true);
  } finally {
    await client.$executeRaw`alter table minutes_update drop constraint odd_check`;
  }
  await until(() => !live.has(minutes.id));
  expect(sectionBlocks(await stored(minutes.id), item)).toMatchObject([{ content: [{ text: 'Letztes Wort' }] }]);
});

test('an open draft is written by the members, read by their guests, and closed to them again', async () => {
  const { coordinator, paula, minutes, item } = await setUp();
  const api = await as(portal, coordinator);
  const openness = async (version: number, openToMembers: boolean) =>
    (await api.raw(`/api/minutes/${minutes.id}`, jsonBody('PATCH', { version, openToMembers }))).json();
  expect(await openness(1, true)).toMatchObject({ openToMembers: true, version: 2 });
  expect(await show(paula, minutes.id)).toMatchObject({ abilities: { write: true, updateHead: false } });
  const window = await open(paula, minutes);
  window.write(item, 'Von Paula');
  await window.untilStored();
  await openness(2, false);
  await until(() => window.closings[0] === 4403);
  expect(await show(paula, minutes.id)).toBeUndefined();
});
