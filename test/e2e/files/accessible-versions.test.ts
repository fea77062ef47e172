import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, addReleasedFile, createTalk, RIGHTS } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { until } from '../../support/until.js';

const portal = useApp();

async function setting() {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const person = await createMemberOf(portal, group);
  const member = await as(portal, person);
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  return { talk, coordinator, person, member, stranger, file: await addReleasedFile(coordinator, talk) };
}

const at = (id: string) => ({ params: { path: { id } } });
const ask = (api: Api, id: string, need: string | null = null) =>
  api.PUT('/api/files/{id}/accessible-version-request', { ...at(id), body: { need } });
const requestsOf = async (api: Api, talk: { id: string }) => {
  const { data } = await api.GET('/api/accessible-version-requests', { params: { query: { ownerId: talk.id } } });
  return data?.items ?? [];
};
const newsOf = async (api: Api) => {
  const { data } = await api.GET('/api/notifications', { params: { query: {} } });
  return (data?.items ?? []).map(({ kind, subjectId, details }) => ({ kind, subjectId, ...details }));
};
const openMattersOf = async (api: Api) =>
  ((await api.GET('/api/open-matters')).data?.items ?? []).filter(({ kind }) => kind === 'answer-accessible-requests');

test('a member asks once, with a word about the need, and takes it back', async () => {
  const { talk, coordinator, person, member, file } = await setting();
  const second = await as(portal, await createMemberOf(portal, { id: talk.workingGroupId }));
  const { data, response } = await ask(member, file.id, 'Ich lese mit  Bildschirm\u202evorlesen. "\r\n🙂');
  expect(response.status).toBe(200);
  expect(data).toEqual({
    id: expect.any(String),
    fileId: file.id,
    member: { id: person.id, name: `${person.givenName} ${person.familyName}` },
    need: 'Ich lese mit  Bildschirmvorlesen. "\n🙂',
    requestedAt: portal.clock.now().toISOString(),
    answeredAt: null,
    answer: null,
  });
  await ask(member, file.id, 'Große Schrift');
  expect(await requestsOf(member, talk)).toMatchObject([{ id: data?.id, need: 'Große Schrift' }]);
  expect(await requestsOf(second, talk)).toEqual([]);
  expect(await requestsOf(coordinator, talk)).toMatchObject([{ member: { id: person.id }, need: 'Große Schrift' }]);
  expect(await openMattersOf(coordinator)).toMatchObject([{ subjectId: talk.id, text: talk.title, count: 1 }]);
  expect(await openMattersOf(member)).toEqual([]);

  await member.DELETE('/api/files/{id}/accessible-version-request', at(file.id));
  expect(await requestsOf(coordinator, talk)).toEqual([]);
  expect(await openMattersOf(coordinator)).toEqual([]);
  const entries = await portal.database.client.auditEntry.findMany({ where: { subjectId: file.id } });
  expect(JSON.stringify(entries.map(({ details }) => details))).not.toMatch(/Große Schrift|Bildschirm/);
});

test('the coordination hears of it and answers in words, whoever asked hears that', async () => {
  const { talk, coordinator, person, member, file } = await setting();
  await ask(member, file.id, 'Große Schrift');
  await until(async () => (await newsOf(coordinator)).length > 0);
  expect(await newsOf(coordinator)).toMatchObject([
    {
      kind: 'accessible-version-requested',
      subjectId: talk.id,
      text: talk.title,
      names: [`${person.givenName} ${person.familyName}`],
    },
  ]);
  expect(JSON.stringify(await newsOf(coordinator))).not.toContain('Große Schrift');
  const answer = { ...at(file.id), body: { answer: 'Wir schicken Ihnen die Folien in großer Schrift.' } };
  const { data, response } = await coordinator.POST('/api/files/{id}/accessible-version-answer', answer);
  expect(response.status).toBe(201);
  expect(data?.items).toMatchObject([{ need: null, answer: answer.body.answer, answeredAt: expect.any(String) }]);
  expect(await requestsOf(member, talk)).toMatchObject([{ answer: answer.body.answer }]);
  await until(async () => (await newsOf(member)).length > 0);
  expect(await newsOf(member)).toMatchObject([{ kind: 'accessible-version-answered', subjectId: talk.id }]);
  const again = await coordinator.POST('/api/files/{id}/accessible-version-answer', answer);
  expect(again.error).toMatchObject({ status: 409, type: '/problems/no-open-request' });
});

test('an accessible version answers by itself, as soon as readers can open it', async () => {
  const { talk, coordinator, member, file } = await setting();
  await ask(member, file.id);
  const text = await addFile(coordinator, talk, 'Vorlesefassung.pdf');
  const marked = await coordinator.PATCH('/api/files/{id}', {
    ...at(text.id),
    body: { alternativeOfId: file.id, version: text.version },
  });
  const version = marked.data?.version ?? 0;
  expect(await requestsOf(member, talk)).toMatchObject([{ answeredAt: null }]);
  await coordinator.PUT('/api/files/{id}/rights', { ...at(text.id), body: { ...RIGHTS, version } });
  await until(async () => (await newsOf(member)).length > 0);
  expect(await requestsOf(member, talk)).toMatchObject([{ answeredAt: expect.any(String), answer: null }]);
});

test('nobody asks for what they cannot open, nor answers for others', async () => {
  const { talk, coordinator, member, stranger, file } = await setting();
  const pending = await addFile(coordinator, talk, 'Entwurf.pdf');
  expect((await ask(member, pending.id)).response.status).toBe(404);
  expect((await ask(coordinator, file.id)).response.status).toBe(403);
  expect((await ask(stranger, file.id)).response.status).toBe(404);
  expect((await ask(asVisitor(portal), file.id)).response.status).toBe(401);
  const tooMuch = await member.raw(
    `/api/files/${file.id}/accessible-version-request`,
    jsonBody('PUT', { need: 'x'.repeat(501) }),
  );
  expect(await tooMuch.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/need' }] });
  const word = await coordinator.raw(
    `/api/files/${file.id}/accessible-version-answer`,
    jsonBody('POST', { answer: ' \r\n' }),
  );
  expect(await word.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/answer' }] });
  await coordinator.POST('/api/files/{id}/withdrawal', at(file.id));
  expect((await ask(member, file.id)).response.status).toBe(410);
});
