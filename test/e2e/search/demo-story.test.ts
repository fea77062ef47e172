import { expect, test } from '@jest/globals';
import { GERMAN_QUERIES } from '../../search/german-queries.js';
import { type Api, as } from '../../support/as.js';
import { useDemoStory } from '../../support/demo-pages.js';

const portal = useDemoStory();

const READERS = [
  'hanna.wiesental@siegen-wittgenstein.example',
  'paula.rothaar@hilchenbach.example',
  'max.freiengrund@neunkirchen.example',
  'silas.muesen@hilchenbach.example',
  'anke.trupbach@siegen-wittgenstein.example',
];

/** Everything of a kind that somebody finds, by words that stand in all of them. */
async function foundBy(api: Api, kind: 'meeting' | 'talk' | 'person' | 'page', words: readonly string[]) {
  const ids = new Set<string>();
  for (const q of words) {
    let cursor: string | undefined;
    do {
      const { data } = await api.GET('/api/search', { params: { query: { q, kind, cursor, limit: 100 } } });
      for (const hit of data?.items ?? []) ids.add(hit.id);
      cursor = data?.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
  return [...ids].sort();
}

test('what the triggers wrote is what building anew writes', async () => {
  const { pool } = portal.database;
  const everything = 'select * from search_entry order by kind, source_id, number, is_notes';
  const before = await pool.query(everything);
  await pool.query('select search_rebuild()');
  expect(before.rows.length).toBeGreaterThan(450);
  expect(before.rows).toEqual((await pool.query(everything)).rows);
});

test.each(READERS)(
  '%s finds the meetings, talks, files and people that the lists show, and no others',
  async (email) => {
    const { client } = portal.database;
    const api = await as(portal, await client.member.findUniqueOrThrow({ where: { email } }));
    const lists = async (when: 'upcoming' | 'past') =>
      (await api.GET('/api/meetings', { params: { query: { when, limit: 100 } } })).data?.items ?? [];
    const meetings = [...(await lists('upcoming')), ...(await lists('past'))].map(({ id }) => id);
    const polling = await client.meeting.findMany({ where: { state: 'polling' }, select: { id: true } });
    const found = await foundBy(api, 'meeting', ['Sitzung']);
    expect(found.filter((id) => !polling.some((poll) => poll.id === id))).toEqual(meetings.sort());

    const talks = (await api.GET('/api/talks', { params: { query: { limit: 100 } } })).data?.items ?? [];
    const titles = talks.map(({ title }) => title.replaceAll(/[-"–]/g, ' '));
    expect(await foundBy(api, 'talk', titles)).toEqual(talks.map(({ id }) => id).sort());

    const files = await Promise.all(
      talks.map(async ({ id }) => (await api.GET('/api/talks/{id}', { params: { path: { id } } })).data?.files ?? []),
    );
    const open = files.flat().filter(({ abilities }) => abilities.open);
    expect(await foundBy(api, 'page', ['Überblick'])).toEqual(open.map(({ id }) => id).sort());

    const people = (await api.GET('/api/members')).data?.items ?? [];
    const names = people.map(({ familyName }) => familyName);
    expect(await foundBy(api, 'person', names)).toEqual(people.map(({ id }) => id).sort());
  },
);

test('of forty questions at least thirty-six have their answer among the first three', async () => {
  const email = 'paula.rothaar@hilchenbach.example';
  const api = await as(portal, await portal.database.client.member.findUniqueOrThrow({ where: { email } }));
  const missed: unknown[] = [];
  for (const { typed, kind, title } of GERMAN_QUERIES) {
    const { data } = await api.GET('/api/search', { params: { query: { q: typed } } });
    const hits = data?.items.map((hit) => [hit.kind, hit.title.map(({ text }) => text).join('')] as const) ?? [];
    const place = hits.findIndex(([of, found]) => of === kind && found.startsWith(title));
    if (place < 0 || place > 2) missed.push({ typed, place, instead: hits.slice(0, 4) });
  }
  expect(GERMAN_QUERIES).toHaveLength(40);
  expect({ missed, isEnough: missed.length <= 4 }).toEqual({ missed, isEnough: true });
});
