import { expect, test } from '@jest/globals';
import { SearchWordsService } from '../../../server/src/search/search-words.service.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createAgreement, createMinutes } from '../../support/factories/minutes.js';
import { createFileWithPages } from '../../support/factories/pages.js';
import { createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

const SAYS: Record<number, string> = { 0: 'Sonnentau', 77: 'Fingerhut' };

async function createLongDocument(scope: 'meeting_only' | 'members') {
  const group = await createWorkingGroup(portal);
  const meeting = await createMeeting(portal, group);
  const talk = await createTalk(portal, meeting, { title: 'Auerochse' });
  const pages = Array.from({ length: 300 }, (_, at) => ({
    title: at === 0 ? '' : `Blatt ${at}`,
    text: SAYS[at] ?? 'Moor',
  }));
  const { id } = await createFileWithPages(portal, talk, pages, { rights: { scope } });
  return { group, meeting, talk, id };
}

/** Whoever touches a word of a page meanwhile fails. */
async function leavingWords(change: () => Promise<unknown>): Promise<void> {
  const { pool } = portal.database;
  await pool.query(`create function untouched() returns trigger language plpgsql as $$ begin raise 'touched'; end $$;
    create trigger untouched before update of words on search_entry for each row when (old.kind = 'page')
      execute function untouched()`);
  try {
    await change();
  } finally {
    await pool.query('drop trigger untouched on search_entry; drop function untouched()');
  }
}

const entriesOf = (sourceId: string) =>
  portal.database.client.searchEntry.findMany({ where: { kind: 'page', sourceId } });

test('its release leaves its words as they are', async () => {
  const { group, id } = await createLongDocument('meeting_only');
  const { client } = portal.database;
  expect((await entriesOf(id)).flatMap(({ readers }) => readers)).toEqual([]);
  await leavingWords(() => client.fileRights.update({ where: { fileId: id }, data: { scope: 'members' } }));
  expect((await entriesOf(id)).map(({ readers }) => readers)).toEqual(
    Array.from({ length: 300 }, () => [`group:${group.id}`]),
  );
});

test('so does a meeting that moves within its year, and every page has the new day', async () => {
  const { meeting, id } = await createLongDocument('members');
  const { client } = portal.database;
  const move = (startsAt: string, endsAt: string) =>
    client.meeting.update({ where: { id: meeting.id }, data: { startsAt, endsAt } });
  await leavingWords(() => move('2026-12-04T09:00:00Z', '2026-12-04T11:00:00Z'));
  const days = (await entriesOf(id)).map(({ day }) => day?.toISOString().slice(0, 10));
  expect(new Set(days)).toEqual(new Set(['2026-12-04']));
  await expect(leavingWords(() => move('2027-01-04T09:00:00Z', '2027-01-04T11:00:00Z'))).rejects.toThrow('touched');
});

test('so does a new title of its talk: shown at once, and found on the pages a little later', async () => {
  const { group, talk } = await createLongDocument('members');
  const api = await as(portal, await createMemberOf(portal, group));
  const pages = async (q: string) => {
    const { data } = await api.GET('/api/search', { params: { query: { q, kind: 'page' } } });
    return data?.items.map(({ title, detail }) => [title.map(({ text }) => text).join(''), detail]);
  };
  const { client } = portal.database;
  await leavingWords(() => client.talk.update({ where: { id: talk.id }, data: { title: 'Wisent' } }));
  expect([await pages('Sonnentau'), await pages('Fingerhut')]).toEqual([
    [['Wisent', 'Wisent']],
    [['Blatt 77', 'Wisent']],
  ]);
  await client.talk.update({ where: { id: talk.id }, data: { title: 'Elch' } });
  await portal.app.get(SearchWordsService).writeDue();
  expect([await pages('Elch Sonnentau'), await pages('Auerochse Sonnentau')]).toEqual([[['Elch', 'Elch']], []]);
  expect(await client.searchDue.count()).toBe(0);
});

test('an agreement as long as a book is kept, and found by its first words and by later ones', async () => {
  const group = await createWorkingGroup(portal);
  const minutes = await createMinutes(portal, group, { state: 'approved' });
  const words = Array.from({ length: 90_000 }, (_, at) => `wort${(at * 7919).toString(36)}`);
  words[3000] = 'Fingerhut';
  const { id } = await createAgreement(portal, minutes, `Sonnentau ${words.join(' ')}`);
  const api = await as(portal, await createMemberOf(portal, group));
  for (const q of ['Sonnentau', 'Fingerhut']) {
    const { data } = await api.GET('/api/search', { params: { query: { q, kind: 'decision' } } });
    expect(data?.items).toHaveLength(1);
  }
  const [entry] = await portal.database.client.searchEntry.findMany({ where: { sourceId: id } });
  expect(entry?.title).toHaveLength(2000);
});
