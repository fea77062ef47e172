import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';
import { createMinutes } from '../../support/factories/minutes.js';
import { addFile, createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();
const past = { startsAt: new Date('2026-11-12T08:30:00Z'), endsAt: new Date('2026-11-12T11:30:00Z') };

async function setting() {
  const group = await createWorkingGroup(portal);
  return {
    group,
    hanna: await createMemberOf(portal, group, ['coordinator'], { slug: 'siegen-wittgenstein' }),
    max: await createMemberOf(portal, group, ['minute_taker', 'member'], { slug: 'neunkirchen' }),
    paula: await createMemberOf(portal, group),
    nele: await createMemberOf(portal, group, 'guest', { slug: 'siegen-wittgenstein' }),
    stranger: await createMemberOf(portal, await createWorkingGroup(portal), ['coordinator', 'member']),
  };
}

const openFor = async (member: { id: string }) => {
  const { data } = await (await as(portal, member)).GET('/api/open-matters');
  return (data?.items ?? []).map(({ kind, subjectId }) => [kind, subjectId]);
};

async function poll(group: { id: string }, change: { answersUntil?: Date; closedAt?: Date } = {}) {
  const meeting = await createMeeting(portal, group, { state: 'polling' });
  await portal.database.client.datePoll.create({
    data: { meetingId: meeting.id, answersUntil: new Date('2026-11-27T11:00:00Z'), ...change },
  });
  return meeting;
}

test('a poll waits for municipalities without an answer, and for the coordination once it is over', async () => {
  const { group, hanna, paula, nele, stranger } = await setting();
  const running = await poll(group);
  const over = await poll(group, { answersUntil: new Date('2026-11-20T11:00:00Z') });
  expect(await openFor(paula)).toEqual([['answer-date-poll', running.id]]);
  expect(await openFor(nele)).toEqual([]);
  expect(await openFor(stranger)).toEqual([]);
  await portal.database.client.dateAnswerSheet.create({
    data: { meetingId: running.id, municipalityId: paula.municipalityId, answeredAt: portal.clock.now() },
  });
  expect(await openFor(paula)).toEqual([]);
  expect(await openFor(hanna)).toEqual([
    ['answer-date-poll', running.id],
    ['choose-date', over.id],
  ]);
});

test('a report waits for its municipality once it was asked for', async () => {
  const { group, paula, nele } = await setting();
  const meeting = await createMeeting(portal, group, { state: 'invited' });
  expect(await openFor(paula)).toEqual([]);
  await portal.database.client.dispatch.create({ data: { meetingId: meeting.id, kind: 'report_request' } });
  expect(await openFor(paula)).toEqual([['write-report', meeting.id]]);
  expect(await openFor(nele)).toEqual([]);
  const { data } = await (await as(portal, paula)).GET('/api/open-matters');
  expect(data?.items[0]).toMatchObject({ municipalityId: paula.municipalityId, isBegun: false });
  const body = { meetingId: meeting.id, municipalityId: paula.municipalityId };
  await portal.database.client.municipalityReport.create({ data: { ...body, submittedAt: portal.clock.now() } });
  expect(await openFor(paula)).toEqual([]);
});

test('overdue tasks wait for the person or the municipality they were given to', async () => {
  const { group, paula, max } = await setting();
  const { id: municipalityId } = await municipality(portal);
  const task = { workingGroupId: group.id, municipalityId, text: 'Objekte melden' };
  const add = (change: object) => portal.database.client.task.create({ data: { ...task, ...change } });
  const overdue = await add({ dueOn: new Date('2026-11-21') });
  await add({ dueOn: new Date('2026-11-22') });
  await add({ dueOn: new Date('2026-11-01'), state: 'done' });
  await add({ dueOn: new Date('2026-11-01'), memberId: max.id });
  expect(await openFor(paula)).toEqual([['do-task', overdue.id]]);
  expect((await openFor(max)).map(([kind]) => kind)).toEqual(['do-task']);
});

test('what is to be planned, written and settled waits for those who may', async () => {
  const { group, hanna, max, paula, stranger } = await setting();
  const draft = await createMeeting(portal, group, { state: 'draft' });
  const unwritten = await createMeeting(portal, group, past);
  const next = await createMeeting(portal, group);
  const talk = await createTalk(portal, next);
  await addFile(await as(portal, hanna), talk, 'Entwurf.pdf');
  const minutes = await createMinutes(portal, group);
  await portal.database.client.agendaProposal.createMany({
    data: ['Solarkataster', 'Balkonkraftwerke'].map((title) => ({
      meetingId: next.id,
      kind: 'information' as const,
      title,
      municipalityId: paula.municipalityId,
    })),
  });
  const expected = [
    ['decide-proposals', next.id],
    ['write-minutes', unwritten.id],
    ['circulate-minutes', minutes.meetingId],
    ['clarify-rights', talk.id],
    ['publish-meeting', draft.id],
  ];
  expect((await openFor(hanna)).sort()).toEqual(expected.sort());
  expect((await openFor(max)).sort()).toEqual([
    ['circulate-minutes', minutes.meetingId],
    ['write-minutes', unwritten.id],
  ]);
  expect(await openFor(paula)).toEqual([]);
  expect(await openFor(stranger)).toEqual([]);
  const { data } = await (await as(portal, hanna)).GET('/api/open-matters');
  expect(data?.items.find(({ kind }) => kind === 'decide-proposals')?.count).toBe(2);
});

test('what is cancelled waits for nobody, and visitors are not asked', async () => {
  const { group, hanna } = await setting();
  await createMeeting(portal, group, { state: 'draft', cancelledAt: portal.clock.now() });
  expect(await openFor(hanna)).toEqual([]);
  expect((await asVisitor(portal).raw('/api/open-matters')).status).toBe(401);
});

test('deadlines of funding wait for the municipality that checks, and grants until they are accounted for', async () => {
  const { group, hanna, max, paula, stranger } = await setting();
  const { client } = portal.database;
  const { id: workingGroupId } = group;
  const { municipalityId } = paula;
  const deadline = (title: string, deadlineOn: string) =>
    client.fundingProgramme.create({
      data: { workingGroupId, title, funder: 'Land', deadlineOn: new Date(deadlineOn), leadDays: [30, 7] },
    });
  const near = await deadline('Nah', '2026-12-22');
  const far = await deadline('Fern', '2026-12-23');
  const over = await deadline('Vorbei', '2026-11-21');
  const applied = await deadline('Beantragt', '2026-12-01');
  for (const { id: programmeId } of [near, far, over])
    await client.fundingApplication.create({ data: { programmeId, municipalityId, state: 'checking' } });
  await client.fundingApplication.create({ data: { programmeId: applied.id, municipalityId, state: 'applied' } });
  const lasting = { startsOn: new Date('2025-01-01'), endsOn: new Date('2026-10-31') };
  const grant = await client.grant.create({
    data: {
      workingGroupId,
      municipalityId,
      title: 'Gebäude',
      grantNumber: '1',
      reportDueOn: new Date('2026-11-20'),
      ...lasting,
    },
  });
  const waiting = [
    ['account-for-grant', grant.id],
    ['apply-for-funding', near.id],
  ];
  expect(await openFor(paula)).toEqual(waiting);
  for (const other of [hanna, max, stranger]) expect(await openFor(other)).toEqual([]);

  await client.grant.update({ where: { id: grant.id }, data: { reportedOn: new Date('2026-11-21') } });
  await client.fundingProgramme.update({ where: { id: near.id }, data: { endedAt: portal.clock.now() } });
  expect(await openFor(paula)).toEqual([]);
});
