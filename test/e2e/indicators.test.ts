import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { createActionPlan, createMeasure } from '../support/factories/measures.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function setting() {
  const group = await createWorkingGroup(portal);
  const people = {
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    lene: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    paula: await createMemberOf(portal, group, 'deputy', { slug: 'hilchenbach' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'siegen' }),
  };
  const plan = await createActionPlan(portal, group);
  return {
    ...{ group, people, plan },
    measure: await createMeasure(portal, plan, { leadIds: [people.lene.municipalityId] }),
    coordinator: await as(portal, people.coordinator),
    lene: await as(portal, people.lene),
    paula: await as(portal, people.paula),
    guest: await as(portal, people.guest),
  };
}

type Setting = Awaited<ReturnType<typeof setting>>;

const at = (id: string) => ({ params: { path: { id } } });
const ROOFS = { title: 'Dächer mit PV', unit: 'Dächer', byMunicipality: true, target: 3, targetYear: 2027 };

async function add({ coordinator, plan }: Setting, given: Record<string, unknown> = {}) {
  const { data, response } = await coordinator.POST('/api/indicators', {
    body: { ...ROOFS, ...given, actionPlanId: plan.id },
  });
  if (!data) throw new Error(String(response.status));
  return data;
}

const record = (api: Api, id: string, body: Record<string, unknown>) =>
  api.raw(`/api/indicators/${id}/values`, jsonBody('PUT', body));

test('each municipality counts for itself; the group sees how far each is on the way to the target', async () => {
  const given = await setting();
  const { people, lene, paula, guest, plan, measure } = given;
  const { id } = await add(given, { measureId: measure.id, definition: 'Dächer, die Strom liefern' });
  const { municipalityId } = people.lene;
  expect((await record(lene, id, { municipalityId, year: 2024, value: 1 })).status).toBe(200);
  portal.clock.forward({ minutes: 1 });
  expect((await record(lene, id, { municipalityId, year: 2025, value: 2, note: '=Rathaus "neu" 🌳' })).status).toBe(
    200,
  );
  expect((await record(paula, id, { municipalityId, year: 2026, value: 9 })).status).toBe(403);
  const { data } = await guest.GET('/api/indicators', { params: { query: { actionPlanId: plan.id } } });
  const netphen = expect.objectContaining({ slug: 'netphen' });
  const value = { id: expect.any(String), municipality: netphen, corrections: 0 };
  expect(data).toEqual({
    items: [
      {
        ...ROOFS,
        id,
        actionPlanId: plan.id,
        measure: { id: measure.id, code: 'W 2', title: 'Abwärmekataster' },
        definition: 'Dächer, die Strom liefern',
        isLowerBetter: false,
        values: [
          {
            ...{ ...value, year: 2024, value: 1, note: '', recordedAt: '2026-11-22T11:00:00.000Z' },
            recordedBy: expect.objectContaining({ id: people.lene.id }),
          },
          {
            ...{ ...value, year: 2025, value: 2, note: '=Rathaus "neu" 🌳', recordedAt: '2026-11-22T11:01:00.000Z' },
            recordedBy: expect.objectContaining({ id: people.lene.id }),
          },
        ],
        standings: [{ municipality: netphen, year: 2025, value: 2, share: 2 / 3, isReached: false }],
        municipalities: [
          expect.objectContaining({ slug: 'siegen-wittgenstein' }),
          expect.objectContaining({ slug: 'hilchenbach' }),
          netphen,
        ],
        version: 1,
        abilities: { define: false, recordTotal: false, recordFor: [] },
      },
    ],
    abilities: { add: false },
  });
});

test('a value is corrected by a further one; what was known on a day stays known', async () => {
  // Half an hour before midnight in Berlin.
  portal.clock.set('2026-11-21T22:30:00Z');
  const given = await setting();
  const { people, coordinator, lene, plan } = given;
  const { id } = await add(given);
  const { municipalityId } = people.lene;
  const first = await (await record(lene, id, { municipalityId, year: 2025, value: 2.5 })).json();
  const [{ id: replaces }] = first.values;
  portal.clock.forward({ hours: 1 });
  const corrected = { municipalityId, year: 2025, value: 1.25, note: 'Zähler defekt', replaces };
  const both = await Promise.all([lene, coordinator].map((api) => record(api, id, corrected)));
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const late = both.find(({ status }) => status === 409);
  expect(await late?.json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { values: [{ value: 1.25, corrections: 1 }] },
  });
  expect((await record(lene, id, { municipalityId, year: 2025, value: 7 })).status).toBe(409);
  const query = { actionPlanId: plan.id };
  const asOf = async (day?: string) =>
    (await lene.GET('/api/indicators', { params: { query: day ? { ...query, asOf: day } : query } })).data?.items.map(
      ({ values }) => values.map(({ value }) => value),
    );
  expect([await asOf(), await asOf('2026-11-21'), await asOf('2026-11-20')]).toEqual([[[1.25]], [[2.5]], []]);
  const { data: now } = await lene.GET('/api/indicators', { params: { query } });
  const standing = now?.items[0]?.values[0]?.id;
  expect((await record(lene, id, { municipalityId, year: 2025, value: null, replaces: standing })).status).toBe(200);
  expect(await asOf()).toEqual([[]]);
  const { data: history } = await lene.GET('/api/indicators/{id}/history', at(id));
  expect(history?.items.map(({ value, note }) => [value, note])).toEqual([
    [null, ''],
    [1.25, 'Zähler defekt'],
    [2.5, ''],
  ]);
});

test('what is counted in all is told by the coordination and by who leads the measure', async () => {
  const given = await setting();
  const { people, lene, paula, measure } = given;
  const inAll = { byMunicipality: false, title: 'Emissionen', unit: 't CO₂', target: 50_000, isLowerBetter: true };
  const { id } = await add(given, { ...inAll, measureId: measure.id });
  expect((await record(lene, id, { year: 2022, value: 100_000 })).status).toBe(200);
  const said = await (await record(lene, id, { year: 2024, value: 75_000.5 })).json();
  expect(said.standings).toMatchObject([{ municipality: null, year: 2024, value: 75_000.5, isReached: false }]);
  expect((await record(paula, id, { year: 2025, value: 1 })).status).toBe(403);
  const wrong = await record(lene, id, { year: 2025, value: 1, municipalityId: people.lene.municipalityId });
  expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/municipalityId' }] });
  const refused = await record(lene, id, { year: 1066, value: 0.12345, note: 'x'.repeat(501) });
  expect(await refused.json()).toMatchObject({
    errors: [{ pointer: '#/year' }, { pointer: '#/value' }, { pointer: '#/note' }],
  });
});

test('the coordination defines what is counted, against its version, and for a measure of the plan alone', async () => {
  const given = await setting();
  const { coordinator, lene, plan, people } = given;
  const { id } = await add(given);
  const other = await setting();
  const body = { ...ROOFS, actionPlanId: plan.id };
  expect((await lene.raw('/api/indicators', jsonBody('POST', body))).status).toBe(403);
  const foreign = await coordinator.raw('/api/indicators', jsonBody('POST', { ...body, measureId: other.measure.id }));
  expect(await foreign.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/measureId' }] });
  const change = (version: number, more = {}) =>
    coordinator.raw(`/api/indicators/${id}`, jsonBody('PATCH', { ...ROOFS, ...more, version, title: 'Solardächer' }));
  const both = await Promise.all([change(1), change(1)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  await record(lene, id, { municipalityId: people.lene.municipalityId, year: 2025, value: 1 });
  expect(await (await change(2, { byMunicipality: false })).json()).toMatchObject({
    type: '/problems/indicator-has-values',
  });
  expect((await coordinator.DELETE('/api/indicators/{id}', at(id))).response.status).toBe(204);
  expect((await coordinator.GET('/api/indicators/{id}/history', at(id))).response.status).toBe(404);
});

test('indicators stay behind the wall', async () => {
  const given = await setting();
  const { id } = await add(given);
  const { lene: stranger } = await setting();
  const value = jsonBody('PUT', { municipalityId: given.people.lene.municipalityId, year: 2025, value: 1 });
  for (const [path, init] of [
    [`/api/indicators?actionPlanId=${given.plan.id}`, {}],
    [`/api/indicators/${id}/history`, {}],
    [`/api/indicators/${id}/values`, value],
  ] as const) {
    expect((await stranger.raw(path, init)).status).toBe(404);
    expect((await asVisitor(portal).raw(path, init)).status).toBe(401);
  }
  expect((await given.guest.raw(`/api/indicators/${id}/values`, value)).status).toBe(403);
});
