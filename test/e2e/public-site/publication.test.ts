import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { asVisitor } from '../../support/as.js';
import { createActionPlan } from '../../support/factories/measures.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { asStranger, createStaffedGroup, createTalkOfGroup } from '../../support/factories/scenes.js';
import { createTalk } from '../../support/factories/talks.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });
const shown = async (path: string) => (await fetch(`${portal.url}${path}`)).text();
const deeds = async () =>
  (await portal.database.client.auditEntry.findMany({ orderBy: { at: 'asc' } }))
    .map(({ action }) => action)
    .filter((action) => action.includes('public'));

test('the coordination shows a talk to everybody, and takes it back', async () => {
  const { coordinator, member, talk } = await createTalkOfGroup(portal);
  expect((await member.POST('/api/talks/{id}/publication', at(talk.id))).response.status).toBe(403);
  const { data, response } = await coordinator.POST('/api/talks/{id}/publication', at(talk.id));
  expect([response.status, data?.publicSince, data?.version]).toEqual([201, '2026-11-22T11:00:00.000Z', 1]);
  portal.clock.set('2026-11-22T12:00:00Z');
  const twice = await Promise.all([1, 2].map(() => coordinator.POST('/api/talks/{id}/publication', at(talk.id))));
  expect(twice.map(({ data: again }) => again?.publicSince)).toEqual(Array(2).fill('2026-11-22T11:00:00.000Z'));
  const html = await shown('/fachvortraege');
  expect(html).toContain('Kommunale Wärmeplanung');
  expect(html).not.toContain('Beispiel');
  const withdrawn = await coordinator.DELETE('/api/talks/{id}/publication', at(talk.id));
  expect(withdrawn.data?.publicSince).toBeNull();
  expect(await shown('/fachvortraege')).not.toContain('Kommunale Wärmeplanung');
  expect(await deeds()).toEqual(['talk.made-public', 'talk.withdrawn-from-public']);
});

test('a talk that names its speaker does not become public, and is hidden when it begins to', async () => {
  const { coordinator, talk } = await createTalkOfGroup(portal);
  const { client } = portal.database;
  const rename = (title: string) => client.talk.update({ where: { id: talk.id }, data: { title } });
  await rename('Wärme, mit Dr. Ute Beispiel');
  const { error, response } = await coordinator.POST('/api/talks/{id}/publication', at(talk.id));
  expect([response.status, error]).toEqual([
    409,
    expect.objectContaining({ type: expect.stringContaining('talk-names-person') }),
  ]);
  await rename('Wärme');
  await coordinator.POST('/api/talks/{id}/publication', at(talk.id));
  await rename('Wärme, mit Ute Beispiel');
  expect(await shown('/fachvortraege')).not.toContain('Ute Beispiel');
});

test('a talk on a draft stays with the coordination', async () => {
  const { group, coordinator } = await createStaffedGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group, { state: 'draft' }));
  const { error } = await coordinator.POST('/api/talks/{id}/publication', at(talk.id));
  expect(error).toMatchObject({ status: 409, type: expect.stringContaining('talk-not-published') });
});

test('the coordination shows how a plan stands, and takes it back', async () => {
  const { group, coordinator, member } = await createStaffedGroup(portal);
  const plan = await createActionPlan(portal, group);
  const path = '/api/action-plans/{id}/publication';
  expect((await asVisitor(portal).POST(path, at(plan.id))).response.status).toBe(401);
  expect((await (await asStranger(portal)).POST(path, at(plan.id))).response.status).toBe(404);
  expect((await member.DELETE(path, at(plan.id))).response.status).toBe(403);
  expect((await coordinator.POST(path, at(plan.id))).data?.publicSince).toBe('2026-11-22T11:00:00.000Z');
  expect(await shown('/fortschritt')).toContain('Handlungsplan (Fortschreibung)');
  expect((await coordinator.DELETE(path, at(plan.id))).data?.publicSince).toBeNull();
  expect(await shown('/fortschritt')).not.toContain('Handlungsplan (Fortschreibung)');
  expect(await deeds()).toEqual(['action-plan.made-public', 'action-plan.withdrawn-from-public']);
});
