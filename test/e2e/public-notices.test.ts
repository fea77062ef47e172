import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { asStranger } from '../support/factories/scenes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

const pathOf = ({ id }: { id: string }) => `/api/meetings/${id}/public-notice`;
const put = (api: Api, meeting: { id: string }, body: object) => api.raw(pathOf(meeting), jsonBody('PUT', body));

async function newMeeting(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const paula = await createMemberOf(portal, group);
  await portal.database.client.member.update({
    where: { id: paula.id },
    data: { givenName: 'Paula', familyName: 'Rothaar' },
  });
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const meeting = await createMeeting(portal, group, given);
  const [first, second, third] = meeting.agendaItems;
  if (!first || !second || !third) throw new Error('the agenda is short');
  return { group, meeting, coordinator, member: await as(portal, paula), items: [first, second, third] as const };
}

test('the coordination shows a meeting with chosen items, shows others, and takes it back', async () => {
  const { meeting, coordinator, member, items } = await newMeeting();
  const [first, second, third] = items;
  const told = {
    meetingId: meeting.id,
    publicSince: portal.clock.now().toISOString(),
    items: [
      { id: first.id, number: '1', title: 'Begrüßung', isPublic: true },
      { id: second.id, number: '2', title: 'Fachvortrag mit Diskussion', isPublic: false },
      { id: third.id, number: '3', title: 'Verschiedenes', isPublic: true },
    ],
    places: [],
    version: 2,
    abilities: { publish: true, withdraw: true },
  };
  const answer = await put(coordinator, meeting, { version: 1, agendaItemIds: [first.id, third.id] });
  expect([answer.status, await answer.json()]).toEqual([200, told]);
  expect(await (await member.raw(pathOf(meeting))).json()).toEqual({
    ...told,
    abilities: { publish: false, withdraw: false },
  });
  portal.clock.set('2026-11-22T12:00:00Z');
  const other = await put(coordinator, meeting, { version: 2, agendaItemIds: [second.id] });
  expect(await other.json()).toMatchObject({ publicSince: told.publicSince, version: 3 });
  const withdrawn = await coordinator.raw(pathOf(meeting), { method: 'DELETE' });
  expect(await withdrawn.json()).toMatchObject({
    publicSince: null,
    items: [{ isPublic: false }, { isPublic: true }, { isPublic: false }],
    version: 4,
  });
  expect(await (await coordinator.raw(pathOf(meeting), { method: 'DELETE' })).json()).toMatchObject({ version: 4 });
  const acts = await portal.database.client.auditEntry.findMany({ where: { subjectId: meeting.id } });
  expect(acts.map(({ action }) => action).sort()).toEqual([
    'meeting.made-public',
    'meeting.made-public',
    'meeting.withdrawn-from-public',
  ]);
});

test('who may not is told so, and who sees nothing sees nothing', async () => {
  const { meeting, member } = await newMeeting();
  const wish = { version: 1, agendaItemIds: [] };
  const callers = { 401: asVisitor(portal), 404: await asStranger(portal), 403: member };
  for (const [status, api] of Object.entries(callers)) {
    expect((await put(api, meeting, wish)).status).toBe(Number(status));
    expect((await api.raw(pathOf(meeting), { method: 'DELETE' })).status).toBe(Number(status));
    if (status !== '403') expect((await api.raw(pathOf(meeting))).status).toBe(Number(status));
  }
});

test('nobody is named, but a word that means something else may be confirmed', async () => {
  const { meeting, coordinator, items } = await newMeeting({ title: 'Wandern um Rothaar' });
  const { client } = portal.database;
  await client.agendaItem.update({ where: { id: items[1].id }, data: { title: 'Bericht von Paula Rothaar' } });
  const wish = { version: 1, agendaItemIds: [items[0].id, items[1].id], confirmedWords: ['Rothaar', 'Paula Rothaar'] };
  const refused = await put(coordinator, meeting, wish);
  expect([refused.status, (await refused.json()).errors]).toEqual([
    422,
    [{ pointer: '#/confirmedWords', detail: 'TOP 2: „Paula Rothaar“ in „Bericht von Paula Rothaar“' }],
  ]);
  const shown = await (await coordinator.raw(pathOf(meeting))).json();
  expect(shown).toMatchObject({
    publicSince: null,
    version: 1,
    places: [
      { place: 'Titel', word: 'Rothaar', agendaItemId: null, isConfirmable: true },
      { place: 'TOP 2', word: 'Paula Rothaar', agendaItemId: items[1].id, isConfirmable: false },
    ],
  });
  const fine = await put(coordinator, meeting, { ...wish, agendaItemIds: [items[0].id] });
  expect(fine.status).toBe(200);
});

test('of the agenda as it was sent nothing is told that names somebody, whatever it is called now', async () => {
  const { meeting, coordinator, items } = await newMeeting();
  const { client } = portal.database;
  const rename = (title: string) => client.agendaItem.update({ where: { id: items[1].id }, data: { title } });
  await rename('Bericht von Paula Rothaar');
  await client.meeting.update({ where: { id: meeting.id }, data: { state: 'invited', invitedAt: portal.clock.now() } });
  await rename('Bericht aus Hilchenbach');
  await put(coordinator, meeting, { version: 1, agendaItemIds: [items[0].id, items[1].id] });
  const oparl = await (await fetch(`${portal.url}/oparl/meetings/${meeting.id}`)).json();
  expect(oparl['Klimaportal:agendaAsInvited']).toEqual([{ number: '1', name: 'Begrüßung' }]);
  const page = await (await fetch(`${portal.url}/sitzungstermine/${meeting.id}`)).text();
  expect([page.includes('Bericht aus Hilchenbach'), page.includes('Rothaar')]).toEqual([true, false]);
});

test('what does not fit is refused: strange items, drafts, and who comes second', async () => {
  const { meeting, coordinator, group, items } = await newMeeting();
  const draft = await createMeeting(portal, group, { state: 'draft' });
  const strange = await put(coordinator, meeting, {
    version: 1,
    agendaItemIds: [items[0].id, draft.agendaItems[0]?.id],
  });
  expect([strange.status, (await strange.json()).errors[0].pointer]).toEqual([422, '#/agendaItemIds/1']);
  const bad = await put(coordinator, meeting, { version: 0, agendaItemIds: ['x'], more: 1 });
  expect(bad.status).toBe(422);
  const unseen = await put(coordinator, draft, { version: 1, agendaItemIds: [] });
  expect([unseen.status, (await unseen.json()).type]).toEqual([409, '/problems/meeting-not-published']);
  const both = await Promise.all(
    items.slice(0, 2).map(({ id }) => put(coordinator, meeting, { version: 1, agendaItemIds: [id] })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('an item that is renamed to name somebody is hidden at once, and the whole where the title does', async () => {
  const { meeting, coordinator, items } = await newMeeting();
  await put(coordinator, meeting, { version: 1, agendaItemIds: [items[0].id, items[1].id] });
  const path = `/api/meetings/${meeting.id}`;
  const renamed = await coordinator.raw(
    `${path}/agenda-items/${items[1].id}`,
    jsonBody('PATCH', { version: 2, title: 'Bericht von Paula Rothaar' }),
  );
  expect(renamed.status).toBe(200);
  const notice = async () => (await coordinator.raw(pathOf(meeting))).json();
  expect(await notice()).toMatchObject({
    publicSince: expect.any(String),
    items: [{ isPublic: true }, { isPublic: false }, { isPublic: false }],
  });
  await coordinator.raw(path, jsonBody('PATCH', { version: 3, title: 'Abschied von Paula Rothaar' }));
  expect(await notice()).toMatchObject({ publicSince: null, version: 4 });
});
