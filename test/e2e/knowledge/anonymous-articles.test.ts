import { expect, test } from '@jest/globals';
import { ArticleRemindersService } from '../../../server/src/notifications/telling/article-reminders.service.js';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createArticle } from '../../support/factories/articles.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { until } from '../../support/until.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });

/** Finn Kalteiche of Wilnsdorf has asked under KS-2026-941, and Hanna has answered him. */
async function answeredInquiry() {
  const group = await createWorkingGroup(portal);
  const { client } = portal.database;
  const finn = await createMemberOf(portal, group, 'member', {
    ...{ slug: 'wilnsdorf', givenName: 'Finn', familyName: 'Kalteiche', email: 'finn.k@wilnsdorf.example' },
  });
  const hanna = await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  const ida = await createMemberOf(portal, group, 'member', { slug: 'netphen' });
  const { id } = await client.inquiry.create({
    data: {
      ...{ workingGroupId: group.id, caseNumber: 'KS-2026-941', kind: 'municipality', channel: 'portal' },
      ...{ state: 'answered', visibility: 'anonymous', topics: ['PV'] },
      ...{ memberId: finn.id, municipalityId: finn.municipalityId },
      title: 'Dachpacht: Mustervertrag und Vergaberecht',
      question: 'Gibt es für Wilnsdorf ein Muster für die Dachpacht?',
      messages: {
        create: {
          ...{ kind: 'answer', memberId: hanna.id },
          text: 'Lieber Herr Kalteiche,\n\nzu KS-2026-941: Ja, das Muster liegt bei.\n\nViele Grüße\nHanna',
        },
      },
    },
  });
  return { id, group, finn, ida, api: { hanna: await as(portal, hanna), ida: await as(portal, ida) } };
}

const begin = async (api: Api, id: string) => (await api.POST('/api/inquiries/{id}/article', at(id))).data?.article;
const found = async (api: Api, q: string) => {
  const { data } = await api.GET('/api/search', { params: { query: { q } } });
  return data?.items.filter(({ kind }) => kind === 'article').map(({ id }) => id);
};

test('an answer becomes one draft, without who asked; others find it once it is published', async () => {
  const { id, api } = await answeredInquiry();
  const [one, other] = await Promise.all([begin(api.hanna, id), begin(api.hanna, id)]);
  expect(one?.id).toBe(other?.id);
  const articleId = one?.id ?? '';
  const { data: draft } = await api.hanna.GET('/api/articles/{id}', at(articleId));
  expect(draft).toMatchObject({
    kind: 'answer',
    state: 'draft',
    title: 'Dachpacht: Mustervertrag und Vergaberecht',
    body: '## Frage\n\nGibt es für […] ein Muster für die Dachpacht?\n\n## Antwort\n\nzu […]: Ja, das Muster liegt bei.',
    topics: ['PV'],
    checkedUntil: '2027-11-22',
    inquiryId: id,
    telltales: [],
  });
  expect((await api.ida.GET('/api/articles/{id}', at(articleId))).response.status).toBe(404);
  expect((await api.ida.GET('/api/inquiries/{id}/article', at(id))).data?.article).toBeNull();
  expect((await api.ida.POST('/api/inquiries/{id}/article', at(id))).response.status).toBe(403);
  expect(await found(api.ida, 'dach pacht')).toEqual([]);

  const { kind, title, body, topics, checkedUntil } = draft ?? { kind: 'answer' as const, title: '', body: '' };
  const text = { kind, title, body, topics: topics ?? [], checkedUntil: checkedUntil ?? null };
  const checkerId = draft?.checker?.id ?? null;
  const change = { ...text, summary: 'Ein Muster.', checkerId, version: 1 };
  await api.hanna.PATCH('/api/articles/{id}', { ...at(articleId), body: change });
  const published = await api.hanna.POST('/api/articles/{id}/publication', { ...at(articleId), body: { version: 2 } });
  expect(published.data?.state).toBe('published');

  const { data: read } = await api.ida.GET('/api/articles/{id}', at(articleId));
  const { data: versions } = await api.ida.GET('/api/articles/{id}/versions', at(articleId));
  expect(await found(api.ida, 'dach pacht')).toEqual([articleId]);
  expect(await found(api.ida, 'Wilnsdorf')).toEqual([]);
  await until(
    async () => (await portal.database.client.notification.count({ where: { kind: 'article-published' } })) === 2,
  );
  const { data: news } = await api.ida.GET('/api/notifications', { params: { query: {} } });
  expect(news?.items.map(({ kind, details }) => [kind, details.text])).toEqual([['article-published', title]]);
  const { data: page } = await api.ida.GET('/api/search', { params: { query: { q: 'Dachpacht', kind: 'article' } } });
  for (const told of [read, versions, news, page]) {
    expect(JSON.stringify(told)).not.toMatch(/Kalteiche|finn\.k|KS-2026-941|Viele Grüße/);
  }
  expect(read).toMatchObject({ inquiryId: null, telltales: [] });
  const log = await portal.database.client.auditEntry.findMany({ where: { subjectId: articleId } });
  expect(JSON.stringify(log.map(({ details }) => details))).not.toMatch(/Kalteiche|KS-2026-941|Wilnsdorf/);
});

test('what would tell who asked is not published before somebody has read it, a case number never', async () => {
  const { id, finn, api } = await answeredInquiry();
  const articleId = (await begin(api.hanna, id))?.id ?? '';
  const { data: draft } = await api.hanna.GET('/api/articles/{id}', at(articleId));
  const write = async (version: number, words: object) => {
    const text = { kind: 'answer' as const, title: 'Dachpacht', summary: 'Muster.', body: 'Ja.' };
    const rest = { checkedUntil: '2027-11-22', checkerId: draft?.checker?.id ?? null, version };
    return api.hanna.PATCH('/api/articles/{id}', { ...at(articleId), body: { ...text, ...rest, ...words } });
  };
  const publish = (version: number, confirmed: string[] = []) =>
    api.hanna.POST('/api/articles/{id}/publication', { ...at(articleId), body: { version, confirmed } });
  const leaky = { body: 'Wie im Wilnsdorfer Rathaus, KS 2026/941.', contactId: finn.id };
  expect((await write(1, leaky)).data?.telltales.map(({ field, words }) => [field, words])).toEqual([
    ['body', 'KS 2026/941'],
    ['body', 'Wilnsdorfer'],
    ['contact', expect.stringContaining('Kalteiche')],
  ]);
  const refused = await publish(2, ['KS 2026/941', 'Wilnsdorfer', 'Finn Kalteiche']);
  expect([refused.error?.type, refused.error?.telltales]).toEqual([
    '/problems/article-tells-asker',
    [expect.objectContaining({ words: 'KS 2026/941', isForbidden: true })],
  ]);
  await write(2, { body: 'Wie im Wilnsdorfer Rathaus.' });
  expect((await publish(3)).error?.type).toBe('/problems/article-tells-asker');
  expect((await publish(3, ['Wilnsdorfer'])).data?.state).toBe('published');

  const later = await write(4, { body: 'Wie im Wilnsdorfer Rathaus.', reason: 'Danke, Herr Kalteiche' });
  expect(later.error?.type).toBe('/problems/article-tells-asker');
  const reason = { version: 4, reason: 'Auf Wunsch von Finn Kalteiche' };
  const withdrawn = await api.hanna.POST('/api/articles/{id}/withdrawal', { ...at(articleId), body: reason });
  expect(withdrawn.error?.type).toBe('/problems/article-tells-asker');
  const { data: versions } = await api.ida.GET('/api/articles/{id}/versions', at(articleId));
  expect(versions?.items).toHaveLength(1);
});

test('an inquiry without an answer becomes no article, and a strange one does not exist', async () => {
  const { id, api } = await answeredInquiry();
  await portal.database.client.inquiryMessage.deleteMany({ where: { inquiryId: id } });
  const { data } = await api.hanna.GET('/api/inquiries/{id}/article', at(id));
  expect(data).toEqual({ article: null, abilities: { begin: false } });
  const refused = await api.hanna.POST('/api/inquiries/{id}/article', at(id));
  expect(refused.error?.type).toBe('/problems/inquiry-not-answered');
  const silas = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  expect((await silas.POST('/api/inquiries/{id}/article', at(id))).response.status).toBe(404);
  expect((await asVisitor(portal).POST('/api/inquiries/{id}/article', at(id))).response.status).toBe(401);
});

test('who is named to check is reminded once, near the day and past it; else the coordination', async () => {
  const { group, ida } = await answeredInquiry();
  const { client } = portal.database;
  const due = { checkedUntil: new Date('2026-12-01') };
  const named = await createArticle(portal, group, { ...due, checkerId: ida.id });
  const nobody = await createArticle(portal, group, { ...due, checkerId: null });
  await createArticle(portal, group, { checkedUntil: new Date('2026-12-07') });
  const remind = () => portal.app.get(ArticleRemindersService).remindDue();
  const told = async () => {
    const items = await client.notification.findMany({ where: { kind: 'article-check-due' }, orderBy: { id: 'asc' } });
    return items.map(({ memberId, subjectId }) => [subjectId, memberId === ida.id]);
  };
  await remind();
  await remind();
  expect(await told()).toEqual([
    [named.id, true],
    [nobody.id, false],
  ]);
  const open = await (await as(portal, ida)).GET('/api/open-matters');
  expect(open.data?.items.filter(({ kind }) => kind === 'check-article').map(({ subjectId }) => subjectId)).toEqual([
    named.id,
  ]);
  portal.clock.set('2026-12-02T08:00:00Z');
  await client.notification.deleteMany({});
  await remind();
  expect((await told()).map(([subject]) => subject)).toEqual(expect.arrayContaining([named.id, nobody.id]));
});
