import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor } from '../support/as.js';
import { createActionPlan, createMeasure } from '../support/factories/measures.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createTalk } from '../support/factories/talks.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function setting() {
  const { client } = portal.database;
  const group = await createWorkingGroup(portal);
  const people = {
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    lene: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'siegen' }),
  };
  const { municipalityId } = people.lene;
  const meeting = await createMeeting(portal, group, { number: 46, title: 'Wärme' });
  const task = await client.task.create({
    data: { workingGroupId: group.id, municipalityId, text: 'Betriebe anschreiben' },
  });
  const report = await client.municipalityReport.create({
    data: { meetingId: meeting.id, municipalityId: people.coordinator.municipalityId, news: 'Noch ein Entwurf' },
  });
  return {
    ...{ group, people, meeting, task, report },
    talk: await createTalk(portal, meeting),
    draft: await createMeeting(portal, group, { number: 47, state: 'draft' }),
    measure: await createMeasure(portal, await createActionPlan(portal, group), { leadIds: [municipalityId] }),
    coordinator: await as(portal, people.coordinator),
    lene: await as(portal, people.lene),
    guest: await as(portal, people.guest),
  };
}

const link = (api: Api, measureId: string, kind: string, id: string, method = 'PUT') =>
  api.raw(`/api/measures/${measureId}/links/${kind}/${id}`, { method });
const subjectsOf = async (api: Api, id: string) =>
  (await api.GET('/api/measures/{id}/links', { params: { path: { id } } })).data?.items;

test('somebody links a measure with what has to do with it, and both ends show it', async () => {
  const { lene, guest, meeting, talk, task, measure, group } = await setting();
  const answer = await link(lene, measure.id, 'task', task.id);
  const label = {
    id: measure.id,
    code: 'W 2',
    title: 'Abwärmekataster',
    status: 'in_progress',
    plan: { id: measure.actionPlanId, title: 'Handlungsplan (Fortschreibung)' },
  };
  const linked = { items: [label], workingGroupId: group.id, abilities: { link: true } };
  expect([answer.status, await answer.json()]).toEqual([200, linked]);
  await link(lene, measure.id, 'meeting', meeting.id);
  const both = await Promise.all([lene, lene].map((api) => link(api, measure.id, 'talk', talk.id)));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const subjects = await subjectsOf(guest, measure.id);
  expect(subjects?.map(({ kind, title, detail }) => [kind, title, detail]).toSorted()).toEqual([
    ['meeting', '46. Sitzung: Wärme', null],
    ['talk', talk.title, '46. Sitzung'],
    ['task', 'Betriebe anschreiben', 'Netphen'],
  ]);
  const query = { kind: 'meeting' as const, id: meeting.id };
  expect((await guest.GET('/api/linked-measures', { params: { query } })).data).toEqual({
    ...linked,
    abilities: { link: false },
  });
  expect((await link(guest, measure.id, 'task', task.id)).status).toBe(403);
  expect(await (await link(lene, measure.id, 'task', task.id, 'DELETE')).json()).toMatchObject({ items: [] });
});

test('a link shows nobody an end that they do not see', async () => {
  const { coordinator, lene, draft, report, measure } = await setting();
  for (const [kind, id] of [
    ['meeting', draft.id],
    ['municipality_report', report.id],
  ] as const) {
    expect((await link(lene, measure.id, kind, id)).status).toBe(404);
    expect((await link(coordinator, measure.id, kind, id)).status).toBe(200);
    expect((await lene.raw(`/api/linked-measures?kind=${kind}&id=${id}`)).status).toBe(404);
  }
  expect(await subjectsOf(lene, measure.id)).toEqual([]);
  expect((await subjectsOf(coordinator, measure.id))?.map(({ kind }) => kind).toSorted()).toEqual([
    'meeting',
    'municipality_report',
  ]);
  await portal.database.client.municipalityReport.update({
    where: { id: report.id },
    data: { submittedAt: portal.clock.now() },
  });
  expect((await subjectsOf(lene, measure.id))?.map(({ title }) => title)).toEqual([
    'Bericht Kreis Siegen-Wittgenstein',
  ]);
});

test('nothing is linked across groups, with what is gone, or by those outside', async () => {
  const given = await setting();
  const other = await setting();
  const { client } = portal.database;
  const inBoth = await as(portal, given.people.lene);
  await client.membership.create({
    data: {
      workingGroupId: other.group.id,
      memberId: given.people.lene.id,
      municipalityId: given.people.lene.municipalityId,
      role: 'member',
      startsOn: new Date('2026-01-01'),
    },
  });
  const across = await link(inBoth, given.measure.id, 'task', other.task.id);
  expect(await across.json()).toMatchObject({ status: 409, type: '/problems/measure-of-other-group' });
  expect((await link(other.lene, given.measure.id, 'task', given.task.id)).status).toBe(404);
  expect((await link(asVisitor(portal), given.measure.id, 'task', given.task.id)).status).toBe(401);
  expect((await link(given.lene, given.measure.id, 'song', given.task.id)).status).toBe(422);
  await link(given.lene, given.measure.id, 'task', given.task.id);
  await client.task.delete({ where: { id: given.task.id } });
  expect(await subjectsOf(given.lene, given.measure.id)).toEqual([]);
});
