import { expect, test } from '@jest/globals';
import { GERMAN_QUERIES } from '../../search/german-queries.js';
import { type Api, as } from '../../support/as.js';
import { useDemoStory } from '../../support/demo-pages.js';

const portal = useDemoStory();

async function signIn(email: string): Promise<Api> {
  return as(portal, await portal.database.client.member.findUniqueOrThrow({ where: { email } }));
}

const paula = () => signIn('paula.rothaar@hilchenbach.example');

test('of forty questions at least thirty-six have their answer among the first three', async () => {
  const api = await paula();
  const missed: unknown[] = [];
  for (const { typed, kind, title } of GERMAN_QUERIES) {
    const { data } = await api.GET('/api/search', { params: { query: { q: typed } } });
    const hits = data?.items.map((hit) => [hit.kind, hit.title.map(({ text }) => text).join('')] as const) ?? [];
    const place = hits.findIndex(([of, found]) => of === kind && found.startsWith(title));
    if (place < 0 || place > 2) missed.push({ typed, place, instead: hits.slice(0, 4) });
  }
  if (process.env.SHOW) console.log(JSON.stringify(missed, null, 1));
  expect(GERMAN_QUERIES).toHaveLength(40);
  expect(missed.length).toBeLessThanOrEqual(4);
});
