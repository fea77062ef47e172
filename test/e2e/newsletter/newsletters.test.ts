import { expect, test } from '@jest/globals';
import { NewsletterPostingService } from '../../../server/src/newsletter/sending/newsletter-posting.service.js';
import { SubscriptionKeepingService } from '../../../server/src/newsletter/subscriptions/subscription-keeping.service.js';
import { CONFIG, type Config } from '../../../server/src/platform/config/config.js';
import { useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createTopics, issueAt, subscribe, writeIssue } from '../../support/factories/newsletters.js';
import { type } from '../../support/factories/press.js';
import { createSmallGroup } from '../../support/factories/small-group.js';
import { sendForm } from '../../support/public-forms.js';

const portal = useApp();

const page = async (path: string) => {
  const response = await fetch(`${portal.url}${path}`);
  return { status: response.status, html: await response.text() };
};
const publicUrl = () => portal.app.get<Config>(CONFIG).publicUrl;
const posting = () => portal.app.get(NewsletterPostingService);
const issues = (subject: string) =>
  portal.database.client.outbox.findMany({ where: { subject }, orderBy: { recipient: 'asc' } });
const schedule = (api: Api, id: string, version: number, sendAt: string | null = null) =>
  api.POST('/api/newsletters/{id}/schedule', { ...issueAt(id), body: { version, sendAt } });
const check = async (api: Api, id: string) => (await api.GET('/api/newsletters/{id}/check', issueAt(id))).data;

test('an issue is drafted, checked, sent once to each reader, and stands in the archive', async () => {
  const { group, people, hanna, paula } = await createSmallGroup(portal);
  const [dates = '', campaigns = ''] = await createTopics(portal, group.id, 'Termine', 'Aktionen');
  const erika = await subscribe(portal, 'erika@mail.example', dates, campaigns);
  await subscribe(portal, 'otto@mail.example', campaigns);
  const draft = await hanna.POST('/api/newsletters', { body: { workingGroupId: group.id } });
  expect(draft.data).toMatchObject({ subject: 'Newsletter November 2026', state: 'draft', fate: null, version: 1 });
  const id = draft.data?.id ?? '';
  expect((await check(hanna, id))?.faults.map(({ kind }) => kind)).toEqual(['no-text', 'no-preview']);
  const early = await schedule(hanna, id, 1);
  expect([early.response.status, type(early.error)]).toEqual([409, 'newsletter-not-ready']);
  const { familyName, givenName } = people.paula;
  const body = { version: 1, subject: 'Neues\r\nBcc: x@y.example', preview: 'Kurz', topicIds: [dates, campaigns] };
  const text = `## Termine\n\n<img src=x onerror=alert(1)> ${givenName} ${familyName}, [Sitzung](${publicUrl()}/sitzungen/1)`;
  const named = await hanna.PATCH('/api/newsletters/{id}', { ...issueAt(id), body: { ...body, text } });
  expect(named.data?.subject).toBe('Neues Bcc: x@y.example');
  expect((await check(hanna, id))?.faults.map(({ kind }) => kind)).toEqual(['internal-link', 'names-people']);
  const preview = await paula.raw(`/api/newsletters/${id}/preview`);
  expect(preview.headers.get('content-security-policy')).toContain('sandbox');
  expect(await preview.text()).not.toContain('<img');
  const fine = {
    ...body,
    version: 2,
    subject: 'Neues',
    text: '## Termine\n\nGuten [Tag](https://kreis.example/a?b=1&c=2)',
  };
  const saved = await hanna.PATCH('/api/newsletters/{id}', { ...issueAt(id), body: fine });
  expect((await hanna.PATCH('/api/newsletters/{id}', { ...issueAt(id), body: fine })).response.status).toBe(409);
  expect(await check(paula, id)).toMatchObject({
    ...{ faults: [], recipients: 2 },
    byTopic: [
      { name: 'Termine', subscribers: 1 },
      { name: 'Aktionen', subscribers: 2 },
    ],
  });
  const [one, two] = await Promise.all([1, 2].map(() => schedule(hanna, id, saved.data?.version ?? 0)));
  expect([one?.response.status, two?.response.status].sort()).toEqual([201, 409]);
  await Promise.all([posting().sendDue(), posting().sendDue()]);
  await posting().sendDue();
  const mails = await issues('Neues');
  expect(mails.map(({ recipient }) => recipient)).toEqual(['erika@mail.example', 'otto@mail.example']);
  const [mail, other] = mails;
  expect(mail?.text).toContain('Tag (https://kreis.example/a?b=1&c=2)');
  expect(mail?.html).toContain('href="https://kreis.example/a?b=1&#38;c=2"');
  expect(`${mail?.text} ${mail?.html}`).not.toMatch(/otto|<img/);
  const address = /\/abo\/[\w-]{43}\/ende/.exec(String(mail?.text))?.[0] ?? '';
  expect(mail?.headers).toMatchObject({
    'List-Unsubscribe': `<${publicUrl()}${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(other?.text).not.toContain(address);
  const { data: sent } = await paula.GET('/api/newsletters/{id}', issueAt(id));
  expect(sent).toMatchObject({ state: 'sent', recipients: 2, abilities: { edit: false, withdraw: false } });
  expect(
    (await hanna.PATCH('/api/newsletters/{id}', { ...issueAt(id), body: { ...body, version: sent?.version ?? 0 } }))
      .response.status,
  ).toBe(409);
  const archived = await page(`/newsletter/${sent?.slug}`);
  expect([archived.status, archived.html.includes('Guten <a')]).toEqual([200, true]);
  for (const path of ['/newsletter', '/aktuelles', '/feed.atom', '/sitemap.xml']) {
    expect((await page(path)).html).toContain(`/newsletter/${sent?.slug}`);
  }
  expect((await sendForm(portal, address, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  expect((await page(erika)).html).toContain('Newsletter abbestellt');
  const withdrawn = await hanna.POST('/api/newsletters/{id}/withdrawal', {
    ...issueAt(id),
    body: { version: sent?.version ?? 0, note: 'Falsches Datum.' },
  });
  expect(withdrawn.data).toMatchObject({ state: 'withdrawn', withdrawalNote: 'Falsches Datum.' });
  const gone = await page(`/newsletter/${sent?.slug}`);
  expect([gone.status, gone.html.includes('Falsches Datum.')]).toEqual([410, true]);
  expect((await page('/feed.atom')).html).not.toContain(String(sent?.slug));
});

test('a planned issue leaves at its moment, and can be taken back before', async () => {
  const { group, people, hanna } = await createSmallGroup(portal);
  await subscribe(portal, 'erika@mail.example', ...(await createTopics(portal, group.id, 'Termine')));
  const { id, version } = await writeIssue(hanna, group.id);
  const skipped = await schedule(hanna, id, version, '2027-03-28T02:30');
  expect([skipped.response.status, JSON.stringify(skipped.error)]).toEqual([422, expect.stringContaining('springt')]);
  expect((await schedule(hanna, id, version, '2026-11-20T10:00')).response.status).toBe(422);
  const planned = await schedule(hanna, id, version, '2027-03-28T09:00');
  expect(planned.data).toMatchObject({ state: 'scheduled', scheduledFor: '2027-03-28T07:00:00.000Z' });
  const slug = planned.data?.slug ?? '';
  expect([slug, (await page(`/newsletter/${slug}`)).status]).toEqual(['2027-03-28-neues', 404]);
  expect((await hanna.DELETE('/api/newsletters/{id}', issueAt(id))).response.status).toBe(409);
  const recall = (of: number) => hanna.POST('/api/newsletters/{id}/recall', { ...issueAt(id), body: { version: of } });
  const back = await recall(planned.data?.version ?? 0);
  expect(back.data).toMatchObject({ state: 'draft', scheduledFor: null });
  const again = await schedule(hanna, id, back.data?.version ?? 0, '2027-03-28T09:00');
  portal.clock.set('2027-03-28T06:59:00Z');
  await posting().sendDue();
  expect(await issues('Neues')).toHaveLength(0);
  portal.clock.set('2027-03-28T07:00:00Z');
  await posting().sendDue();
  expect(await issues('Neues')).toHaveLength(1);
  const late = await (await as(portal, people.hanna)).POST('/api/newsletters/{id}/recall', {
    ...issueAt(id),
    body: { version: (again.data?.version ?? 0) + 1 },
  });
  expect([late.response.status, type(late.error)]).toEqual([409, 'newsletter-fixed']);
});

test('what broke off in the middle goes on where it stood, and who left meanwhile gets nothing', async () => {
  const { group, hanna } = await createSmallGroup(portal);
  const [topic = ''] = await createTopics(portal, group.id, 'Termine');
  const { client } = portal.database;
  const confirmedAt = portal.clock.now();
  const readers = Array.from({ length: 230 }, (_, index) => `leser-${String(index).padStart(3, '0')}@mail.example`);
  await client.subscription.createMany({
    data: readers.map((email) => ({ workingGroupId: group.id, email, state: 'active' as const, confirmedAt })),
  });
  const subscriptions = await client.subscription.findMany({ orderBy: { email: 'asc' } });
  await client.subscriptionTopic.createMany({
    data: subscriptions.map(({ id }) => ({ subscriptionId: id, topicId: topic })),
  });
  const { id } = await writeIssue(hanna, group.id);
  // As a replica leaves it that stopped: frozen, some written, one of the others has left since.
  await client.newsletter.update({ where: { id }, data: { state: 'sent', sentAt: confirmedAt, recipients: 230 } });
  await client.newsletterMail.createMany({
    data: subscriptions.map((subscription, index) => ({
      ...{ newsletterId: id, subscriptionId: subscription.id, postedAt: index < 10 ? confirmedAt : null },
    })),
  });
  await client.subscription.updateMany({ where: { email: readers[229] ?? '' }, data: { state: 'ended' } });
  await Promise.all([posting().sendDue(), posting().sendDue(), posting().sendDue()]);
  await posting().sendDue();
  const mails = await issues('Neues');
  expect(mails.map(({ recipient }) => recipient)).toEqual(readers.slice(10, 229));
  const { data } = await hanna.GET('/api/newsletters/{id}', issueAt(id));
  expect(data).toMatchObject({ recipients: 229, state: 'sent' });
});

test('a sample goes to who asks alone, and dead addresses end', async () => {
  const { group, people, hanna, paula } = await createSmallGroup(portal);
  await subscribe(portal, 'tot@mail.example', ...(await createTopics(portal, group.id, 'Termine')));
  await subscribe(
    portal,
    'voll@mail.example',
    ...(await portal.database.client.newsletterTopic.findMany()).map(({ id }) => id),
  );
  const { id, version } = await writeIssue(hanna, group.id);
  expect((await paula.POST('/api/newsletters/{id}/sample', issueAt(id))).response.status).toBe(403);
  expect((await hanna.POST('/api/newsletters/{id}/sample', issueAt(id))).data).toEqual({
    recipient: people.hanna.email,
  });
  const [sample] = await issues('Probe: Neues');
  expect([sample?.recipient, sample?.headers, sample?.text.includes('/abo/')]).toEqual([people.hanna.email, {}, false]);
  await schedule(hanna, id, version);
  await posting().sendDue();
  const { client } = portal.database;
  const returned = (recipient: string, lastError: string) =>
    client.outbox.updateMany({
      where: { recipient, subject: 'Neues' },
      data: { state: 'undeliverable', failure: 'bounced', lastError },
    });
  await returned('tot@mail.example', '550 5.1.1 <tot@mail.example>: user unknown');
  await returned('voll@mail.example', '552 5.2.2 mailbox full');
  await portal.app.get(SubscriptionKeepingService).endUndeliverable();
  const states = await client.subscription.findMany({ orderBy: { email: 'asc' } });
  expect(states.map(({ email, state }) => [email, state])).toEqual([
    ['tot@mail.example', 'ended'],
    ['voll@mail.example', 'active'],
  ]);
  const { data } = await hanna.GET('/api/newsletters/{id}', issueAt(id));
  expect(data?.fate).toEqual({ underWay: 0, delivered: 0, undeliverable: 2, forgotten: 0 });
});

test('topics are kept by the coordination and deleted only when nobody uses them', async () => {
  const { group, hanna, ida } = await createSmallGroup(portal);
  const add = (name: string) => hanna.POST('/api/newsletter-topics', { body: { workingGroupId: group.id, name } });
  await add('Termine');
  const { data } = await add('Termine');
  const [first = '', second = ''] = data?.items.map(({ id }) => id) ?? [];
  const body = { workingGroupId: group.id, topicIds: [second, second, '00000000-0000-7000-8000-000000000000'] };
  const ordered = await hanna.PUT('/api/newsletter-topics/order', { body });
  expect(ordered.data?.items.map(({ id }) => id)).toEqual([second, first]);
  expect((await add(' ')).response.status).toBe(422);
  expect((await ida.PUT('/api/newsletter-topics/order', { body })).response.status).toBe(403);
  const renamed = await hanna.PATCH('/api/newsletter-topics/{id}', {
    ...issueAt(first),
    body: { name: '🌍 Aktionen' },
  });
  expect(renamed.data?.items.map(({ name }) => name)).toEqual(['Termine', '🌍 Aktionen']);
  await subscribe(portal, 'erika@mail.example', first);
  const kept = await hanna.DELETE('/api/newsletter-topics/{id}', issueAt(first));
  expect([kept.response.status, type(kept.error)]).toEqual([409, 'newsletter-topic-in-use']);
  const removed = await hanna.DELETE('/api/newsletter-topics/{id}', issueAt(second));
  expect(removed.data?.items.map(({ id }) => id)).toEqual([first]);
});
