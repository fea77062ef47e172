import { expect, test } from '@jest/globals';
import { SubscriptionKeepingService } from '../../../server/src/newsletter/subscriptions/subscription-keeping.service.js';
import { useApp } from '../../support/app.js';
import { createTopics, order, subscribe } from '../../support/factories/newsletters.js';
import { createSmallGroup } from '../../support/factories/small-group.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { linkTo } from '../../support/mailbox.js';
import { sendForm } from '../../support/public-forms.js';

const portal = useApp();

const page = async (path: string) => {
  const response = await fetch(`${portal.url}${path}`, { redirect: 'manual' });
  return { status: response.status, caching: response.headers.get('cache-control'), html: await response.text() };
};
const post = (path: string, fields: Record<string, string> = { von: 'seite' }) => sendForm(portal, path, fields);
const rows = () => portal.database.client.subscription.findMany({ include: { topics: true }, orderBy: { id: 'asc' } });
const states = async () => (await rows()).map(({ email, state }) => [email, state]);
const subjects = async (recipient: string) => {
  const mails = await portal.database.client.outbox.findMany({ where: { recipient }, orderBy: { id: 'asc' } });
  return mails.map(({ subject }) => subject);
};
const begin = async (...names: string[]) => {
  const group = await createWorkingGroup(portal);
  return {
    group,
    topics: await createTopics(portal, group.id, ...(names.length > 0 ? names : ['Termine', 'Aktionen'])),
  };
};

test('an order counts when its mail was answered; looking at the link changes nothing', async () => {
  const { topics } = await begin();
  const [dates = ''] = topics;
  const sent = await order(portal, ' Erika@Mail.example', [dates]);
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/newsletter/bestellung']);
  expect((await page('/newsletter/bestellung')).html).toContain('Bitte bestätigen Sie noch');
  expect(await states()).toEqual([['erika@mail.example', 'unconfirmed']]);
  const path = await linkTo(portal, 'erika@mail.example', '/abo/');
  const shown = await page(path);
  expect([shown.status, shown.caching]).toEqual([200, 'no-store']);
  expect(shown.html).toContain('e…@mail.example');
  expect(shown.html).not.toContain('erika@mail');
  await page(`${path}/ende`);
  expect(await states()).toEqual([['erika@mail.example', 'unconfirmed']]);
  expect((await post(`${path}/bestaetigung`)).status).toBe(303);
  expect((await post(`${path}/bestaetigung`)).status).toBe(303);
  expect(await states()).toEqual([['erika@mail.example', 'active']]);
});

test('the answer is the same for everybody, and nobody else changes what one has chosen', async () => {
  const { topics } = await begin();
  const [dates = '', campaigns = ''] = topics;
  await subscribe(portal, 'erika@mail.example', dates);
  const [known, fresh] = await Promise.all([
    order(portal, 'erika@mail.example', [campaigns]),
    order(portal, 'otto@mail.example', [campaigns]),
  ]);
  expect([known.status, known.headers.get('location')]).toEqual([fresh.status, fresh.headers.get('location')]);
  expect((await rows())[0]?.topics.map(({ topicId }) => topicId)).toEqual([dates]);
  expect(await subjects('erika@mail.example')).toEqual([
    'Bitte bestätigen Sie Ihr Newsletter-Abonnement',
    'Ihr Newsletter-Abonnement',
  ]);
  const twice = await Promise.all([1, 2].map(() => order(portal, 'doppelt@mail.example', [dates])));
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  expect((await rows()).filter(({ email }) => email === 'doppelt@mail.example')).toHaveLength(1);
  for (let time = 0; time < 6; time += 1) await order(portal, 'otto@mail.example', [dates]);
  expect(await subjects('otto@mail.example')).toHaveLength(5);
});

test('what is missing is said, robots are caught, and nothing that was typed becomes markup', async () => {
  const { topics } = await begin('<b>Termine</b>\r\nBcc: x');
  const nothing = await order(portal, '"><script>alert(1)</script>@x', []);
  const html = await nothing.text();
  expect(nothing.status).toBe(422);
  expect(html).toContain('Bitte wählen Sie mindestens ein Thema.');
  expect(html).toContain('Ihre E-Mail-Adresse');
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('<b>Termine');
  expect((await order(portal, 'a@mail.example\r\nBcc: b@mail.example', topics)).status).toBe(422);
  expect((await order(portal, 'a@mail.example', topics, { webseite: 'https://spam.example' })).status).toBe(422);
  expect((await order(portal, 'a@mail.example', ['00000000-0000-7000-8000-000000000000'])).status).toBe(422);
  expect(await rows()).toEqual([]);
  const shown = await page('/newsletter');
  expect([shown.status, shown.caching?.includes('s-maxage')]).toEqual([200, true]);
  expect(shown.html).toContain('Noch ist keine Ausgabe erschienen.');
});

test('topics are changed and the newsletter ended by the link, with one click and for a while undone', async () => {
  const { topics } = await begin();
  const [dates = '', campaigns = ''] = topics;
  const path = await subscribe(portal, 'erika@mail.example', dates);
  expect((await post(`${path}/themen`, { thema: campaigns })).headers.get('location')).toBe(`${path}?erledigt=themen`);
  expect((await rows())[0]?.topics.map(({ topicId }) => topicId)).toEqual([campaigns]);
  expect((await post(`${path}/themen`, {})).status).toBe(422);
  const click = await post(`${path}/ende`, { 'List-Unsubscribe': 'One-Click' });
  expect([click.status, await states()]).toEqual([200, [['erika@mail.example', 'ended']]]);
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  expect((await fetch(`${portal.url}${path}/ende`, { method: 'POST', body: form })).status).toBe(200);
  expect((await post(`${path}/wieder`)).status).toBe(303);
  expect((await post(`${path}/ende`)).headers.get('location')).toBe(path);
  portal.clock.forward({ hours: 2 });
  expect((await post(`${path}/wieder`)).status).toBe(410);
  expect((await page(path)).html).toContain('Newsletter neu bestellen');
  expect(await states()).toEqual([['erika@mail.example', 'ended']]);
  expect((await page(`/abo/${'x'.repeat(43)}`)).status).toBe(410);
});

test('who does not confirm and who left is forgotten, with the links', async () => {
  const { topics } = await begin();
  const left = await subscribe(portal, 'weg@mail.example', ...topics);
  await post(`${left}/ende`);
  await subscribe(portal, 'bleibt@mail.example', ...topics);
  await order(portal, 'nie@mail.example', topics);
  const never = await linkTo(portal, 'nie@mail.example', '/abo/');
  const keeping = portal.app.get(SubscriptionKeepingService);
  portal.clock.forward({ days: 8 });
  await keeping.forgetDue();
  expect(await states()).toEqual([
    ['weg@mail.example', 'ended'],
    ['bleibt@mail.example', 'active'],
  ]);
  expect((await page(never)).status).toBe(410);
  expect(await subjects('nie@mail.example')).toEqual([]);
  portal.clock.forward({ days: 30 });
  await keeping.forgetDue();
  expect(await states()).toEqual([
    [null, 'ended'],
    ['bleibt@mail.example', 'active'],
  ]);
  expect((await page(left)).status).toBe(410);
  expect((await order(portal, 'weg@mail.example', topics)).status).toBe(303);
});

test('the coordination ends a subscription for who asks, and sees nobody otherwise', async () => {
  const { group, hanna, paula } = await createSmallGroup(portal);
  const topics = await createTopics(portal, group.id, 'Termine');
  await subscribe(portal, 'erika@mail.example', ...topics);
  await order(portal, 'otto@mail.example', topics);
  const address = (email: string) => ({ body: { workingGroupId: group.id, email } });
  const list = await hanna.GET('/api/newsletter-topics', { params: { query: { workingGroupId: group.id } } });
  expect(list.data).toMatchObject({ subscribers: 1, unconfirmed: 1, items: [{ name: 'Termine', subscribers: 1 }] });
  expect(JSON.stringify(list.data)).not.toContain('mail.example');
  expect(
    (await paula.POST('/api/newsletter-subscriptions/lookup', address('erika@mail.example'))).response.status,
  ).toBe(403);
  const found = await hanna.POST('/api/newsletter-subscriptions/lookup', address('Erika@mail.example'));
  expect(found.data).toEqual({
    subscription: { state: 'active', topics: ['Termine'], since: portal.clock.now().toISOString() },
  });
  await hanna.POST('/api/newsletter-subscriptions/end', address('erika@mail.example'));
  await hanna.POST('/api/newsletter-subscriptions/end', address('niemand@mail.example'));
  const gone = await hanna.POST('/api/newsletter-subscriptions/lookup', address('erika@mail.example'));
  expect(gone.data).toEqual({ subscription: null });
  expect((await rows()).map(({ email }) => email)).toEqual([null, 'otto@mail.example']);
  const log = await portal.database.client.auditEntry.findMany({ where: { subjectType: 'subscription' } });
  expect(log.map(({ action }) => action).sort()).toEqual([
    'subscription.ended-on-request',
    'subscription.looked-up',
    'subscription.looked-up',
  ]);
  expect(JSON.stringify(log.map(({ details }) => details))).not.toContain('erika');
});
