import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createArticle } from '../../support/factories/articles.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createFileWithPages } from '../../support/factories/pages.js';
import { createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

const kindsFor = async (api: Api) => {
  const { data } = await api.GET('/api/search', { params: { query: { q: 'Zunderschwamm' } } });
  return data?.items.map(({ kind }) => kind).sort();
};

test('articles and their files are found by those who may read them', async () => {
  const group = await createWorkingGroup(portal);
  const { client } = portal.database;
  const paula = await createMemberOf(portal, group);
  const readers = {
    author: await as(portal, paula),
    member: await as(portal, await createMemberOf(portal, group)),
    coordinator: await as(portal, await createMemberOf(portal, group, 'coordinator')),
    stranger: await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator')),
  };
  const seen = async () => {
    const kinds: Record<string, unknown> = {};
    for (const [name, api] of Object.entries(readers)) kinds[name] = await kindsFor(api);
    return kinds;
  };
  const { id } = await createArticle(portal, group, {
    ...{ state: 'draft', authorId: paula.id, title: 'Pilze', body: 'Vom Zunderschwamm.' },
  });
  const own = ['article'];
  expect(await seen()).toEqual({ author: own, member: [], coordinator: own, stranger: [] });

  const talk = await createTalk(portal, await createMeeting(portal, group));
  const file = await createFileWithPages(portal, talk, [{ text: 'Der Zunderschwamm am Stamm' }]);
  await client.file.update({ where: { id: file.id }, data: { ownerType: 'article', ownerId: id } });
  const both = ['article', 'page'];
  expect(await seen()).toEqual({ author: both, member: [], coordinator: both, stranger: [] });
  await client.article.update({ where: { id }, data: { state: 'published', publishedAt: portal.clock.now() } });
  expect(await seen()).toEqual({ author: both, member: both, coordinator: both, stranger: [] });
  await client.article.update({ where: { id }, data: { state: 'withdrawn' } });
  expect(await seen()).toEqual({ author: both, member: [], coordinator: both, stranger: [] });

  await client.membership.updateMany({ where: { memberId: paula.id }, data: { endsOn: new Date('2026-11-21') } });
  expect((await seen()).author).toEqual([]);
  await client.article.delete({ where: { id } });
  expect((await seen()).coordinator).toEqual([]);
});
