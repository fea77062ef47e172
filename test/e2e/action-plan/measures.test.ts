import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { createActionPlan, createMeasure } from '../../support/factories/measures.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

/** A plan with "W 2", which Hilchenbach leads and Netphen takes part in. */
async function newPlan() {
  const group = await createWorkingGroup(portal);
  const people = {
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    lead: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    partner: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'hilchenbach' }),
  };
  const plan = await createActionPlan(portal, group);
  const measure = await createMeasure(portal, plan, {
    leadIds: [people.lead.municipalityId],
    partnerIds: [people.partner.municipalityId],
    milestones: [{ title: 'Betriebe befragt', dueOn: new Date('2027-03-31'), reachedOn: null }],
  });
  return {
    group,
    people,
    plan,
    measure,
    field: plan.fields[0]?.id ?? '',
    coordinator: await as(portal, people.coordinator),
    lead: await as(portal, people.lead),
    partner: await as(portal, people.partner),
    guest: await as(portal, people.guest),
  };
}

const at = (id: string) => ({ params: { path: { id } } });
const show = async (api: Api, id: string) => (await api.GET('/api/measures/{id}', at(id))).data;
const list = async (api: Api, id: string, query: { asOf?: string; status?: 'done'; query?: string } = {}) =>
  (await api.GET('/api/action-plans/{id}/measures', { params: { path: { id }, query } })).data;
const problem = async (response: Response) => {
  const { type, errors } = await response.json();
  return [response.status, type?.split('/').at(-1), errors?.map(({ pointer }: { pointer: string }) => pointer)];
};

test('a measure tells the answers that the Kreistag asks for, and who leads it', async () => {
  const { group, plan, measure, field, lead } = await newPlan();
  const body = { id: expect.any(String), abbreviation: expect.any(String) };
  const milestone = { id: measure.milestones[0]?.id, title: 'Betriebe befragt', dueOn: '2027-03-31', reachedOn: null };
  expect(await show(lead, measure.id)).toEqual({
    id: measure.id,
    plan: { id: plan.id, title: 'Handlungsplan (Fortschreibung)' },
    workingGroupId: group.id,
    code: 'W 2',
    field: { id: field, code: 'W', title: 'Klimaschutz in der Wirtschaft' },
    number: 2,
    title: 'Abwärmekataster',
    description: '',
    status: 'in_progress',
    statusText: '51 von 84 Betrieben haben geantwortet.',
    endsOn: '2028-03-31',
    isOverdue: false,
    office: null,
    leads: [{ ...body, slug: 'hilchenbach', name: 'Hilchenbach' }],
    partners: [{ ...body, slug: 'netphen', name: 'Netphen' }],
    milestones: [milestone],
    nextMilestone: milestone,
    confirmedAt: '2026-11-22T11:00:00.000Z',
    changedAt: '2026-11-22T11:00:00.000Z',
    isStale: false,
    isRemoved: false,
    requests: [],
    version: 1,
    abilities: { change: false, say: true, requestUpdate: false, remove: false, restore: false },
  });
});

test('a plan counts its measures by field and by municipality, and narrows them', async () => {
  const { plan, people, lead } = await newPlan();
  await createMeasure(portal, plan, {
    field: 'N',
    number: 1,
    title: 'Earth Hour',
    status: 'ongoing',
    leadIds: [people.lead.municipalityId],
    at: new Date('2026-08-01T10:00:00Z'),
  });
  const all = await list(lead, plan.id);
  expect(all?.items.map(({ code, isStale }) => [code, isStale])).toEqual([
    ['W 2', false],
    ['N 1', true],
  ]);
  expect(all?.progress.fields.map(({ field, counts }) => [field.code, counts.all, counts.stale])).toEqual([
    ['W', 1, 0],
    ['N', 1, 1],
  ]);
  expect(all?.progress.municipalities.map(({ municipality, counts }) => [municipality.slug, counts.all])).toEqual([
    ['hilchenbach', 2],
    ['netphen', 1],
  ]);
  const narrow = await list(lead, plan.id, { status: 'done', query: 'earth' });
  expect([narrow?.items, narrow?.counts.all, narrow?.counts.ongoing]).toEqual([[], 1, 1]);
  const own = await lead.GET('/api/measures', { params: { query: { municipalityId: people.partner.municipalityId } } });
  expect(own.data?.items.map(({ code }) => code)).toEqual(['W 2']);
});

test('who leads it says how it stands; past days keep what was known then, and the history tells who', async () => {
  const { plan, measure, people } = await newPlan();
  portal.clock.set('2026-12-05T07:00:00Z');
  const lead = await as(portal, people.lead);
  const said = await lead.PUT('/api/measures/{id}/status', {
    ...at(measure.id),
    body: {
      version: 1,
      status: 'done',
      statusText: 'Die Karte ist im Geoportal.',
      endsOn: null,
      milestones: [{ id: measure.milestones[0]?.id ?? '', reachedOn: '2026-12-04' }],
    },
  });
  expect(said.data).toMatchObject({ status: 'done', endsOn: null, version: 2, nextMilestone: null });
  portal.clock.set('2026-12-05T10:00:00Z');
  const confirmed = await lead.POST('/api/measures/{id}/confirmation', { ...at(measure.id), body: { version: 2 } });
  expect(confirmed.data).toMatchObject({
    confirmedAt: '2026-12-05T10:00:00.000Z',
    changedAt: '2026-12-05T07:00:00.000Z',
    version: 3,
  });
  const statusOn = async (asOf: string) => (await list(lead, plan.id, { asOf }))?.items.map(({ status }) => status);
  expect(await statusOn('2026-11-21')).toEqual([]);
  expect(await statusOn('2026-11-22')).toEqual(['in_progress']);
  expect(await statusOn('2026-12-04')).toEqual(['in_progress']);
  expect(await statusOn('2026-12-05')).toEqual(['done']);
  const { data } = await lead.GET('/api/measures/{id}/history', at(measure.id));
  expect(
    data?.items.map(({ number, member, changes }) => [number, member?.id, changes.map(({ what }) => what)]),
  ).toEqual([
    [3, people.lead.id, []],
    [2, people.lead.id, ['status', 'status_text', 'ends_on', 'milestone_reached']],
    [1, undefined, []],
  ]);
});

test('of two who say it at once one succeeds, and the other sees what stands now', async () => {
  const { measure, lead, coordinator } = await newPlan();
  const say = (api: Api, statusText: string) =>
    api.PUT('/api/measures/{id}/status', {
      ...at(measure.id),
      body: { version: 1, status: 'in_progress', statusText, endsOn: null },
    });
  const answers = await Promise.all([say(lead, 'Eins'), say(coordinator, 'Zwei')]);
  expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const [won, lost] = answers[0].data ? answers : answers.toReversed();
  expect(lost?.error).toMatchObject({
    type: expect.stringContaining('changed-meanwhile'),
    current: { statusText: won?.data?.statusText, version: 2 },
  });
  expect(await portal.database.client.measureRevision.count({ where: { measureId: measure.id } })).toBe(2);
});

test('the plan stays behind the wall; partners and guests read', async () => {
  const { group, plan, measure, partner, guest } = await newPlan();
  const { coordinator: stranger } = await newPlan();
  const status = async (api: Api, method: string, path: string, body?: unknown) =>
    (await api.raw(`/api${path}`, body === undefined ? { method } : jsonBody(method, body))).status;
  const say = { version: 1, status: 'done', statusText: '', endsOn: null };
  for (const [method, path, body] of [
    ['GET', `/action-plans?workingGroupId=${group.id}`],
    ['GET', `/action-plans/${plan.id}`],
    ['GET', `/action-plans/${plan.id}/measures`],
    ['GET', `/measures/${measure.id}`],
    ['GET', `/measures/${measure.id}/history`],
    ['PUT', `/measures/${measure.id}/status`, say],
    ['POST', `/action-plans/${plan.id}/update-requests`, { measureIds: [measure.id] }],
  ] as const) {
    expect([path, await status(stranger, method, path, body)]).toEqual([path, 404]);
    expect([path, await status(asVisitor(portal), method, path, body)]).toEqual([path, 401]);
  }
  for (const reader of [partner, guest]) {
    expect(await status(reader, 'GET', `/measures/${measure.id}`)).toBe(200);
    expect(await status(reader, 'PUT', `/measures/${measure.id}/status`, say)).toBe(403);
  }
});

test('the coordination adds, changes, takes off and takes up again', async () => {
  const { plan, measure, field, coordinator, lead, people } = await newPlan();
  const details = {
    fieldId: field,
    title: '=HYPERLINK("x") "ÖKOPROFIT" 🌱',
    status: 'ongoing' as const,
    leadIds: [people.coordinator.municipalityId],
  };
  const added = await coordinator.POST('/api/action-plans/{id}/measures', { ...at(plan.id), body: details });
  expect(added.data).toMatchObject({ code: 'W 3', title: details.title, status: 'ongoing', endsOn: null });
  const taken = await coordinator.raw(
    `/api/action-plans/${plan.id}/measures`,
    jsonBody('POST', { ...details, number: 2 }),
  );
  expect((await problem(taken)).slice(0, 2)).toEqual([409, 'measure-code-taken']);
  const removal = { ...at(measure.id), body: { version: 1 } };
  expect((await coordinator.POST('/api/measures/{id}/removal', removal)).data).toMatchObject({ isRemoved: true });
  expect((await list(lead, plan.id))?.items.map(({ code }) => code)).toEqual(['W 3']);
  expect((await lead.raw(`/api/measures/${measure.id}`)).status).toBe(404);
  const change = jsonBody('PATCH', { ...details, number: 2, version: 2 });
  expect((await problem(await coordinator.raw(`/api/measures/${measure.id}`, change))).slice(0, 2)).toEqual([
    409,
    'measure-removed',
  ]);
  await coordinator.POST('/api/measures/{id}/restoration', { ...at(measure.id), body: { version: 2 } });
  expect((await list(lead, plan.id))?.items.map(({ code }) => code)).toEqual(['W 2', 'W 3']);
});

test('what cannot be is refused with its place', async () => {
  const { plan, field, coordinator, people } = await newPlan();
  const { plan: foreign } = await newPlan();
  const leadIds = [people.lead.municipalityId];
  const add = async (given: object) =>
    problem(
      await coordinator.raw(
        `/api/action-plans/${plan.id}/measures`,
        jsonBody('POST', { fieldId: field, title: 'Neu', status: 'planned', leadIds, ...given }),
      ),
    );
  expect(await add({ leadIds: [] })).toEqual([422, 'invalid', ['#/leadIds']]);
  expect(await add({ partnerIds: leadIds })).toEqual([422, 'invalid', ['#/partnerIds']]);
  expect(await add({ leadIds: [plan.id] })).toEqual([422, 'invalid', ['#/leadIds']]);
  expect(await add({ fieldId: foreign.fields[0]?.id })).toEqual([422, 'invalid', ['#/fieldId']]);
  expect(await add({ title: 'x'.repeat(300) })).toEqual([422, 'invalid', ['#/title']]);
  expect(await add({ status: 'fertig', endsOn: '31.12.2027' })).toEqual([422, 'invalid', ['#/status', '#/endsOn']]);
});

test('a measure is found by its code and words, by its group alone, and once it is off the plan by the coordination', async () => {
  const { measure, coordinator, lead } = await newPlan();
  const { lead: stranger } = await newPlan();
  const found = async (api: Api, q: string) =>
    (await api.GET('/api/search', { params: { query: { q, kind: 'measure' } } })).data?.items.map(({ id }) => id);
  for (const q of ['Abwärmekataster', 'W2', 'Betriebe']) expect([q, await found(lead, q)]).toEqual([q, [measure.id]]);
  expect(await found(stranger, 'Abwärmekataster')).not.toContain(measure.id);
  await coordinator.POST('/api/measures/{id}/removal', { ...at(measure.id), body: { version: 1 } });
  expect(await found(lead, 'Abwärmekataster')).toEqual([]);
  expect(await found(coordinator, 'Abwärmekataster')).toEqual([measure.id]);
});
