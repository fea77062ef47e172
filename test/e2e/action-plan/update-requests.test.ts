import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createActionPlan, createMeasure } from '../../support/factories/measures.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { linkIn, mailTo } from '../../support/mailbox.js';
import { until } from '../../support/until.js';

const portal = useApp();

async function newPlan() {
  const group = await createWorkingGroup(portal);
  const people = {
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    emil: await createMemberOf(portal, group, 'member', { slug: 'kreuztal', email: 'emil@kreuztal.example' }),
    rieke: await createMemberOf(portal, group, 'deputy', { slug: 'kreuztal', email: 'rieke@kreuztal.example' }),
  };
  const plan = await createActionPlan(portal, group);
  const measure = await createMeasure(portal, plan, {
    leadIds: [people.emil.municipalityId, people.coordinator.municipalityId],
    at: new Date('2026-06-01T10:00:00Z'),
  });
  return { group, people, plan, measure, coordinator: await as(portal, people.coordinator) };
}

const ask = (api: Api, planId: string, measureIds: string[]) =>
  api.POST('/api/action-plans/{id}/update-requests', { params: { path: { id: planId } }, body: { measureIds } });

const byLink =
  (token: string) =>
  (method: string, path = '', body?: unknown) =>
    fetch(`${portal.url}/api/links/measure-update${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

test('one click asks who leads the measure, once in seven days; two clicks at once ask once', async () => {
  const { plan, measure, coordinator, people } = await newPlan();
  const answers = await Promise.all([ask(coordinator, plan.id, [measure.id]), ask(coordinator, plan.id, [measure.id])]);
  expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409]);
  expect(answers.find(({ data }) => data)?.data).toEqual({
    people: 1,
    municipalities: [expect.objectContaining({ slug: 'kreuztal' })],
    measures: 1,
    alreadyAsked: [],
    unreachable: [expect.objectContaining({ slug: 'siegen-wittgenstein' })],
  });
  expect(answers.find(({ error }) => error)?.error?.type).toContain('updates-already-requested');
  const mail = await mailTo(portal, 'emil@kreuztal.example');
  expect(mail.subject).toBe('Wie steht es um W 2 Abwärmekataster? (Kreuztal)');
  expect(mail.text).toContain('Status: in Ausführung');
  expect(await portal.database.client.outbox.count({ where: { recipient: 'rieke@kreuztal.example' } })).toBe(0);
  portal.clock.set('2026-11-29T11:00:01Z');
  const later = await as(portal, people.coordinator);
  expect((await ask(later, plan.id, [measure.id])).response.status).toBe(201);
});

test('the link shows the one measure, confirms it or changes it, and lets the answer be corrected', async () => {
  const { plan, measure, coordinator, people } = await newPlan();
  await ask(coordinator, plan.id, [measure.id]);
  const link = byLink(linkIn(await mailTo(portal, 'emil@kreuztal.example')));
  const sheet = await (await link('GET')).json();
  expect(sheet).toMatchObject({
    reader: expect.stringContaining('Paula'),
    municipality: { slug: 'kreuztal' },
    requestedBy: expect.any(String),
    answeredAt: null,
    measure: { code: 'W 2', isStale: true, abilities: { say: true, change: false } },
    today: '2026-11-22',
  });
  const confirmed = await link('POST', '/confirmation', { version: 1 });
  expect(await confirmed.json()).toMatchObject({
    answeredAt: '2026-11-22T11:00:00.000Z',
    measure: { isStale: false, version: 2 },
  });
  const said = await link('PUT', '/status', {
    version: 2,
    status: 'done',
    statusText: 'Zeile eins\r\nZeile "zwei" 🌱',
    endsOn: null,
  });
  expect(await said.json()).toMatchObject({ measure: { status: 'done', statusText: 'Zeile eins\nZeile "zwei" 🌱' } });
  expect((await link('PUT', '/status', { version: 2, status: 'planned', statusText: '', endsOn: null })).status).toBe(
    409,
  );
  const history = await coordinator.GET('/api/measures/{id}/history', { params: { path: { id: measure.id } } });
  expect(history.data?.items.map(({ member }) => member?.id)).toEqual([people.emil.id, people.emil.id, undefined]);
  const now = await coordinator.GET('/api/measures/{id}', { params: { path: { id: measure.id } } });
  expect(now.data?.requests).toMatchObject([
    { municipality: { slug: 'kreuztal' }, answeredAt: '2026-11-22T11:00:00.000Z' },
  ]);
});

test('the link is dead once the municipality leads the measure no longer, or the measure is off the plan', async () => {
  const { plan, measure, coordinator } = await newPlan();
  await ask(coordinator, plan.id, [measure.id]);
  const link = byLink(linkIn(await mailTo(portal, 'emil@kreuztal.example')));
  const { client } = portal.database;
  const kreuztal = await municipality(portal, 'kreuztal');
  await client.measureParty.deleteMany({ where: { measureId: measure.id, municipalityId: kreuztal.id } });
  expect((await link('GET')).status).toBe(410);
  await client.measureParty.create({ data: { measureId: measure.id, municipalityId: kreuztal.id, role: 'lead' } });
  expect((await link('GET')).status).toBe(200);
  await coordinator.POST('/api/measures/{id}/removal', {
    params: { path: { id: measure.id } },
    body: { version: 1 },
  });
  expect((await link('POST', '/confirmation', { version: 2 })).status).toBe(410);
});

test('nobody can be asked where the coordination alone leads, nor about measures of another plan', async () => {
  const { plan, people, coordinator } = await newPlan();
  const own = await createMeasure(portal, plan, { number: 3, leadIds: [people.coordinator.municipalityId] });
  expect((await ask(coordinator, plan.id, [own.id])).error?.type).toContain('nobody-to-ask');
  const other = await createActionPlan(portal, await createWorkingGroup(portal));
  const foreign = await createMeasure(portal, other, { leadIds: [people.emil.municipalityId] });
  expect((await ask(coordinator, plan.id, [own.id, foreign.id])).response.status).toBe(404);
});

test('whoever is asked is told in the portal, too, until somebody answers, which the coordination hears', async () => {
  const { plan, measure, people, coordinator } = await newPlan();
  const told = async (kind: string) =>
    (await portal.database.client.notification.findMany({ where: { kind }, orderBy: { memberId: 'asc' } })).map(
      ({ memberId }) => memberId,
    );
  await ask(coordinator, plan.id, [measure.id]);
  await until(async () => (await told('measure-update-requested')).length === 2);
  expect(await told('measure-update-requested')).toEqual([people.emil.id, people.rieke.id].sort());
  const emil = await as(portal, people.emil);
  const duties = async () => (await emil.GET('/api/open-matters')).data?.items.map(({ kind, text }) => [kind, text]);
  expect(await duties()).toEqual([['say-measure-status', 'W 2 Abwärmekataster']]);
  const link = byLink(linkIn(await mailTo(portal, 'emil@kreuztal.example')));
  await link('POST', '/confirmation', { version: 1 });
  expect(await duties()).toEqual([]);
  await until(async () => (await told('measure-status-said')).length === 1);
  expect(await told('measure-status-said')).toEqual([people.coordinator.id]);
  expect(await told('measure-update-requested')).toEqual([]);
});
