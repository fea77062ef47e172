import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, jsonBody } from '../../support/as.js';
import { createMeasure } from '../../support/factories/measures.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const coordinator = await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  return { group, person: coordinator, coordinator: await as(portal, coordinator) };
}

const plan = (workingGroupId: string) => ({
  workingGroupId,
  title: 'Handlungsplan',
  startsOn: '2026-01-01',
  endsOn: '2029-12-31',
  fields: [
    { code: 'W', title: 'Wirtschaft' },
    { code: 'N', title: 'Netzwerk' },
  ],
});

async function addPlan(api: Api, workingGroupId: string) {
  const { data, response } = await api.POST('/api/action-plans', { body: plan(workingGroupId) });
  if (!data) throw new Error(String(response.status));
  return data;
}

const typeOf = async (response: Response) => [response.status, (await response.json()).type?.split('/').at(-1)];

test('the coordination begins a plan with its fields; of the same name there is one', async () => {
  const { group, coordinator } = await newGroup();
  const added = await addPlan(coordinator, group.id);
  const field = { id: expect.any(String), measures: 0 };
  expect(added).toEqual({
    ...plan(group.id),
    id: expect.any(String),
    description: '',
    fields: [
      { ...field, code: 'W', title: 'Wirtschaft' },
      { ...field, code: 'N', title: 'Netzwerk' },
    ],
    publicSince: null,
    version: 1,
    abilities: { change: true, addMeasure: true, requestUpdates: true },
  });
  const { data } = await coordinator.GET('/api/action-plans', { params: { query: { workingGroupId: group.id } } });
  expect(data).toEqual({ items: [added], abilities: { add: true } });
  const again = await coordinator.raw('/api/action-plans', jsonBody('POST', plan(group.id)));
  expect(await typeOf(again)).toEqual([409, 'plan-title-taken']);
});

test('fields swap their letters, measures follow, and a field with measures stays', async () => {
  const { group, person, coordinator } = await newGroup();
  const added = await addPlan(coordinator, group.id);
  const [first, second] = added.fields;
  const row = await portal.database.client.actionPlan.findUniqueOrThrow({
    where: { id: added.id },
    include: { fields: { orderBy: { position: 'asc' } } },
  });
  const measure = await createMeasure(portal, row, { leadIds: [person.municipalityId] });
  const change = (version: number, fields: object[]) => {
    const { workingGroupId: _, ...rest } = plan(group.id);
    return coordinator.raw(`/api/action-plans/${added.id}`, jsonBody('PATCH', { ...rest, version, fields }));
  };
  const swapped = await change(1, [
    { id: second?.id, code: 'W', title: 'Netzwerk' },
    { id: first?.id, code: 'N', title: 'Wirtschaft' },
  ]);
  expect(await swapped.json()).toMatchObject({ version: 2, fields: [{ code: 'W' }, { code: 'N', measures: 1 }] });
  const { data } = await coordinator.GET('/api/measures/{id}', { params: { path: { id: measure.id } } });
  expect(data?.code).toBe('N 2');
  expect(await typeOf(await change(2, [{ id: second?.id, code: 'W', title: 'Netzwerk' }]))).toEqual([
    409,
    'field-in-use',
  ]);
  expect(await typeOf(await change(1, [{ code: 'A', title: 'Anpassung' }]))).toEqual([409, 'changed-meanwhile']);
});

test('what cannot be is refused with its place', async () => {
  const { group, coordinator } = await newGroup();
  const pointers = async (given: object) => {
    const response = await coordinator.raw('/api/action-plans', jsonBody('POST', { ...plan(group.id), ...given }));
    const { errors } = await response.json();
    return [response.status, errors?.map(({ pointer }: { pointer: string }) => pointer)];
  };
  expect(await pointers({ endsOn: '2025-12-31' })).toEqual([422, ['#/endsOn']]);
  expect(await pointers({ fields: [] })).toEqual([422, ['#/fields']]);
  expect(await pointers({ fields: [{ code: '=1', title: 'x' }] })).toEqual([422, ['#/fields/0/code']]);
  const twice = [
    { code: 'W', title: 'Eins' },
    { code: 'w', title: 'Zwei' },
  ];
  expect(await pointers({ fields: twice })).toEqual([422, ['#/fields/1/code']]);
});
