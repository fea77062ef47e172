import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const at = { params: { path: { id: group.id } } };
  return { group, api, at, member: await as(portal, await createMemberOf(portal, group)) };
}

const online = {
  name: 'Kurze Online-Runde',
  items: [
    { kind: 'municipality_reports', title: 'Blitzrunde', note: 'Drei Minuten je Kommune', durationMinutes: 40 },
    { kind: 'any_other_business', title: 'Verschiedenes', note: null, durationMinutes: null },
  ],
} as const;
const body = { ...online, items: [...online.items] };

test('a template is added, and a meeting planned from it has its items', async () => {
  const { group, api, at } = await newGroup();
  const added = await api.POST('/api/working-groups/{id}/agenda-templates', { ...at, body });
  expect(added.response.status).toBe(201);
  expect(added.data).toEqual({ ...online, id: expect.any(String), isStandard: false, version: 1 });
  const planned = await api.POST('/api/meetings', {
    body: { workingGroupId: group.id, day: '2027-02-25', templateId: added.data?.id },
  });
  expect(planned.data?.agenda.map(({ number, title, note }) => [number, title, note])).toEqual([
    ['1', 'Blitzrunde', 'Drei Minuten je Kommune'],
    ['2', 'Verschiedenes', null],
  ]);
});

test('where nobody chooses the standard is taken; members see the templates too', async () => {
  const { group, api, at, member } = await newGroup();
  await api.POST('/api/working-groups/{id}/agenda-templates', { ...at, body: { ...body, isStandard: true } });
  const { data } = await member.GET('/api/working-groups/{id}/agenda-templates', at);
  expect(data?.items.map(({ name, isStandard }) => [name, isStandard])).toEqual([
    ['Kurze Online-Runde', true],
    ['Sitzung', false],
  ]);
  expect(data?.abilities).toEqual({ manage: false });
  const planned = await api.POST('/api/meetings', { body: { workingGroupId: group.id, day: '2027-02-25' } });
  expect(planned.data?.agenda).toHaveLength(2);
});

test('a template is replaced as a whole, against the version that was read', async () => {
  const { api, at } = await newGroup();
  const { data: added } = await api.POST('/api/working-groups/{id}/agenda-templates', { ...at, body });
  const one = { params: { path: { ...at.params.path, templateId: added?.id ?? '' } } };
  const address = '/api/working-groups/{id}/agenda-templates/{templateId}';
  const change = { name: 'Online', items: [{ title: 'Nur dies' }], version: 1 };
  const { data } = await api.PUT(address, { ...one, body: change });
  expect(data).toEqual({
    id: added?.id,
    name: 'Online',
    isStandard: false,
    items: [{ kind: 'information', title: 'Nur dies', note: null, durationMinutes: null }],
    version: 2,
  });
  const late = await api.PUT(address, { ...one, body: change });
  expect(late.error).toMatchObject({ status: 409, type: '/problems/changed-meanwhile', current: { version: 2 } });
});

test('names are given once, and one template stays the standard', async () => {
  const { api, at } = await newGroup();
  await api.POST('/api/working-groups/{id}/agenda-templates', { ...at, body });
  const twice = await api.POST('/api/working-groups/{id}/agenda-templates', { ...at, body });
  expect(twice.error).toMatchObject({ status: 409, type: '/problems/agenda-template-name-taken' });
  const { data } = await api.GET('/api/working-groups/{id}/agenda-templates', at);
  const [standard, other] = data?.items ?? [];
  const remove = (templateId = '') =>
    api.DELETE('/api/working-groups/{id}/agenda-templates/{templateId}', {
      params: { path: { ...at.params.path, templateId } },
    });
  expect((await remove(standard?.id)).error).toMatchObject({ status: 409, type: '/problems/standard-template-needed' });
  expect((await remove(other?.id)).response.status).toBe(204);
  expect((await remove(other?.id)).response.status).toBe(404);
});

test('a template of another group is none', async () => {
  const { group, api } = await newGroup();
  const other = await newGroup();
  const { data } = await other.api.POST('/api/working-groups/{id}/agenda-templates', { ...other.at, body });
  const { error } = await api.POST('/api/meetings', {
    body: { workingGroupId: group.id, day: '2027-02-25', templateId: data?.id },
  });
  expect(error).toMatchObject({ status: 422, errors: [{ pointer: '#/templateId' }] });
});

test('templates are the coordination’s and checked', async () => {
  const { group, api, at, member } = await newGroup();
  const { api: stranger } = await newGroup();
  const address = '/api/working-groups/{id}/agenda-templates';
  expect((await (await asVisitor(portal)).POST(address, { ...at, body })).response.status).toBe(401);
  expect((await stranger.POST(address, { ...at, body })).response.status).toBe(404);
  expect((await stranger.GET(address, at)).response.status).toBe(404);
  expect((await member.POST(address, { ...at, body })).response.status).toBe(403);
  const bad = await api.raw(
    `/api/working-groups/${group.id}/agenda-templates`,
    jsonBody('POST', { name: ' ', items: [{ title: '', kind: 'lunch', durationMinutes: 0 }] }),
  );
  expect(bad.status).toBe(422);
  const { errors } = (await bad.json()) as { errors: Array<{ pointer: string }> };
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
    '#/items/0/durationMinutes',
    '#/items/0/kind',
    '#/items/0/title',
    '#/name',
  ]);
});

test('the rules of a group are changed in part, by its coordination', async () => {
  const { group, api, at, member } = await newGroup();
  const change = { proposalPeriodDays: 28, replyReminderDays: 5, usualStartTime: '14:00' };
  const { data } = await api.PATCH('/api/working-groups/{id}', { ...at, body: change });
  expect(data).toMatchObject({ ...change, reportRequestDays: 10, invitationPeriodDays: 14 });
  expect((await member.PATCH('/api/working-groups/{id}', { ...at, body: change })).response.status).toBe(403);
  const bad = await api.raw(
    `/api/working-groups/${group.id}`,
    jsonBody('PATCH', { usualStartTime: '25:00', proposalPeriodDays: -1 }),
  );
  expect(bad.status).toBe(422);
});
