import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { subscribe } from '../../support/factories/calendar.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp({ publicUrl: 'https://klimaportal.example' });

async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  return {
    group,
    paula: await createMemberOf(portal, group),
    greta: await createMemberOf(portal, group, 'member', { slug: 'burbach' }),
    stranger: await createMemberOf(portal, other, 'coordinator'),
  };
}

test('who subscribes is told the address once', async () => {
  const { group, paula } = await setting();
  const api = await as(portal, paula);
  const { data, response } = await api.POST('/api/calendar/feeds', {
    body: { name: '  Outlook\r\nim Rathaus ', workingGroupId: group.id, alarmMinutes: 60, hasDeadlines: false },
  });
  expect(response.status).toBe(201);
  const feed = {
    id: expect.any(String),
    name: 'Outlook im Rathaus',
    workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
    alarmMinutes: 60,
    hasDeadlines: false,
    createdAt: '2026-11-22T11:00:00.000Z',
    lastReadAt: null,
  };
  expect(data).toEqual({
    feed,
    address: expect.stringMatching(/^https:\/\/klimaportal\.example\/api\/calendar\/feeds\/[\w-]{43}\.ics$/),
    webcalAddress: data?.address.replace('https:', 'webcal:'),
  });
  const list = await api.GET('/api/calendar/feeds');
  expect(list.data).toEqual({ items: [feed] });
  const [row] = await portal.database.client.calendarFeed.findMany();
  expect(JSON.stringify(row)).not.toContain(data?.address.slice(-47, -4));
  const trail = await portal.database.client.auditEntry.findMany();
  expect(trail.map(({ action }) => action)).toEqual(['calendar-feed.subscribed']);
  expect(JSON.stringify(trail.map(({ details }) => details))).not.toContain(data?.address.slice(-47, -4));
});

test('name, alarm and deadlines change; what is absent stays', async () => {
  const { paula } = await setting();
  const api = await as(portal, paula);
  const { id } = await subscribe(api, { alarmMinutes: 15 });
  const params = { path: { id } };
  const named = await api.PATCH('/api/calendar/feeds/{id}', { params, body: { name: 'Telefon' } });
  expect(named.data).toMatchObject({ name: 'Telefon', alarmMinutes: 15, hasDeadlines: true });
  const silent = await api.PATCH('/api/calendar/feeds/{id}', {
    params,
    body: { alarmMinutes: null, hasDeadlines: false },
  });
  expect(silent.data).toMatchObject({ name: 'Telefon', alarmMinutes: null, hasDeadlines: false });
});

test('feeds are their owner’s: others neither see nor change nor end them', async () => {
  const { paula, greta, stranger } = await setting();
  const { id } = await subscribe(await as(portal, paula));
  for (const other of [greta, stranger]) {
    const api = await as(portal, other);
    expect((await api.GET('/api/calendar/feeds')).data).toEqual({ items: [] });
    expect((await api.raw(`/api/calendar/feeds/${id}`, jsonBody('PATCH', { name: 'Meins' }))).status).toBe(404);
    expect((await api.raw(`/api/calendar/feeds/${id}/renewal`, { method: 'POST' })).status).toBe(404);
    expect((await api.raw(`/api/calendar/feeds/${id}`, { method: 'DELETE' })).status).toBe(404);
  }
  const visitor = asVisitor(portal);
  expect((await visitor.raw('/api/calendar/feeds')).status).toBe(401);
  expect((await visitor.raw('/api/calendar/feeds', jsonBody('POST', { name: 'x' }))).status).toBe(401);
  expect((await visitor.raw(`/api/calendar/feeds/${id}`, { method: 'DELETE' })).status).toBe(401);
});

test('a feed of a group is for those who belong to it', async () => {
  const { group, stranger } = await setting();
  const api = await as(portal, stranger);
  const refused = await api.raw('/api/calendar/feeds', jsonBody('POST', { name: 'x', workingGroupId: group.id }));
  expect(refused.status).toBe(404);
});

test('what is wrong is pointed at', async () => {
  const { paula } = await setting();
  const api = await as(portal, paula);
  const refused = async (body: unknown) => {
    const response = await api.raw('/api/calendar/feeds', jsonBody('POST', body));
    const { errors } = (await response.json()) as { errors: Array<{ pointer: string }> };
    return [response.status, ...errors.map(({ pointer }) => pointer)];
  };
  expect(await refused({ name: ' \r\n ', alarmMinutes: -1 })).toEqual([422, '#/name', '#/alarmMinutes']);
  expect(await refused({ name: 'x'.repeat(81), alarmMinutes: 10_081 })).toEqual([422, '#/name', '#/alarmMinutes']);
  expect(await refused({ name: 'x', workingGroupId: 'alle', token: 'mein' })).toEqual([
    422,
    '#/workingGroupId',
    expect.any(String),
  ]);
});

test('nobody needs more than twenty', async () => {
  const { paula } = await setting();
  const api = await as(portal, paula);
  for (let count = 0; count < 20; count += 1) await subscribe(api, { name: `Gerät ${count}` });
  const refused = await api.POST('/api/calendar/feeds', {
    body: { name: 'Noch eins', hasDeadlines: true, workingGroupId: null, alarmMinutes: null },
  });
  expect(refused.error).toMatchObject({ type: '/problems/too-many-calendar-feeds', status: 409 });
});
