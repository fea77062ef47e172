import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, jsonBody } from '../../support/as.js';
import { createInquiry } from '../../support/factories/inquiries.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newCase(given: Parameters<typeof createInquiry>[3] = {}) {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    jost: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    finn: await createMemberOf(portal, group, 'member', { slug: 'wilnsdorf' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
  };
  const { id } = await createInquiry(portal, group, people.finn, given);
  return {
    ...{ group, people, id, path: { params: { path: { id } } } },
    hanna: await as(portal, people.hanna),
    jost: await as(portal, people.jost),
    finn: await as(portal, people.finn),
    paula: await as(portal, people.paula),
  };
}

const send = async (api: Api, method: string, path: string, body?: object) => {
  const response = await api.raw(`/api/inquiries/${path}`, body ? jsonBody(method, body) : { method });
  const text = await response.text();
  return { status: response.status, ...(text ? (JSON.parse(text) as Record<string, unknown>) : {}) };
};

test('goes from receipt to answer, and the first answer keeps its time', async () => {
  const { id, people, hanna, finn } = await newCase();
  const taken = await send(hanna, 'PUT', `${id}/responsible`, { memberId: people.hanna.id, version: 1 });
  expect(taken).toMatchObject({ state: 'in_progress', responsible: { id: people.hanna.id }, version: 2 });
  const query = { kind: 'query_back', text: 'Für welche Dächer?', version: 2 };
  expect(await send(hanna, 'POST', `${id}/replies`, query)).toMatchObject({ state: 'query_back', version: 3 });
  expect(await send(finn, 'POST', `${id}/messages`, { text: 'Die Turnhalle' })).toMatchObject({
    ...{ state: 'in_progress', version: 4 },
    messages: [{ kind: 'query_back' }, { kind: 'received', text: 'Die Turnhalle', author: { id: people.finn.id } }],
  });
  const answer = { kind: 'answer', text: 'Ja, anbei.', version: 4 };
  expect(await send(hanna, 'POST', `${id}/replies`, answer)).toMatchObject({
    ...{ state: 'answered', answeredAt: '2026-11-22T11:00:00.000Z' },
  });
  portal.clock.forward({ minutes: 10 });
  expect(await send(finn, 'POST', `${id}/messages`, { text: 'Und Schulen?' })).toMatchObject({ state: 'in_progress' });
  const second = { ...answer, text: 'Auch.', version: 6 };
  expect(await send(hanna, 'POST', `${id}/replies`, second)).toMatchObject({
    ...{ state: 'answered', answeredAt: '2026-11-22T11:00:00.000Z' },
  });
});

test('of two answers that cross the later is refused, and its draft is still there', async () => {
  const { id, hanna, jost } = await newCase();
  const draft = await send(hanna, 'PUT', `${id}/draft`, { text: 'Liebe Kolleginnen', version: 0 });
  expect(draft).toMatchObject({ version: 1, updatedBy: { name: expect.any(String) } });
  const late = await send(jost, 'PUT', `${id}/draft`, { text: 'Guten Tag', version: 0 });
  expect(late).toMatchObject({ status: 409, type: expect.stringContaining('draft-changed') });
  expect(late).toMatchObject({ current: { text: 'Liebe Kolleginnen', version: 1 } });
  await send(jost, 'PUT', `${id}/draft`, { text: 'Guten Tag', version: 1 });
  const stale = { kind: 'answer', text: 'Liebe Kolleginnen, ja', version: 1, draftVersion: 1 };
  expect(await send(hanna, 'POST', `${id}/replies`, stale)).toMatchObject({ status: 409, current: { version: 2 } });
  const answers = await Promise.all(
    [hanna, jost].map((api) => send(api, 'POST', `${id}/replies`, { kind: 'answer', text: 'Ja', version: 1 })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused).toMatchObject({ type: expect.stringContaining('changed-meanwhile'), current: { state: 'answered' } });
  expect(await send(hanna, 'GET', `${id}/draft`)).toMatchObject({ text: 'Guten Tag', version: 2 });
});

test('an answer takes the draft with it that it was written from', async () => {
  const { id, hanna } = await newCase();
  await send(hanna, 'PUT', `${id}/draft`, { text: 'Ja', version: 0 });
  const body = { kind: 'answer', text: 'Ja', version: 1, draftVersion: 1 };
  expect(await send(hanna, 'POST', `${id}/replies`, body)).toMatchObject({ status: 201, state: 'answered' });
  expect(await send(hanna, 'GET', `${id}/draft`)).toMatchObject({ text: '', version: 0, updatedBy: null });
});

test('an answer that crosses a word of the asker is refused', async () => {
  const { id, hanna, finn } = await newCase();
  await send(finn, 'POST', `${id}/messages`, { text: 'Hat sich erledigt' });
  const answer = { kind: 'answer', text: 'Ja', version: 1 };
  expect(await send(hanna, 'POST', `${id}/replies`, answer)).toMatchObject({ status: 409, current: { version: 2 } });
});

test('a closed case is answered only after it was opened again; the asker opens it by writing', async () => {
  const { id, hanna, finn, paula } = await newCase({ state: 'answered', answeredAt: portal.clock.now() });
  expect(await send(paula, 'POST', `${id}/closing`, { version: 1 })).toMatchObject({ status: 403 });
  expect(await send(finn, 'POST', `${id}/closing`, { version: 1 })).toMatchObject({ state: 'closed' });
  const answer = { kind: 'answer', text: 'Noch etwas', version: 2 };
  expect(await send(hanna, 'POST', `${id}/replies`, answer)).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('inquiry-closed') },
  });
  expect(await send(hanna, 'PUT', `${id}/draft`, { text: 'Noch', version: 0 })).toMatchObject({ status: 409 });
  expect(await send(hanna, 'DELETE', `${id}/closing`)).toMatchObject({ status: 200, state: 'answered', version: 3 });
  await send(hanna, 'POST', `${id}/closing`, { version: 3 });
  expect(await send(finn, 'POST', `${id}/messages`, { text: 'Noch eine Frage' })).toMatchObject({ state: 'received' });
});

test('notes are for the coordination, against their version', async () => {
  const { id, hanna, jost, finn } = await newCase();
  const note = (await send(hanna, 'POST', `${id}/notes`, { text: 'Beim Land gefragt' })) as unknown as { id: string };
  expect(await send(finn, 'GET', `${id}/notes`)).toMatchObject({ status: 403 });
  const changed = await send(jost, 'PATCH', `${id}/notes/${note.id}`, { text: 'Antwort da', version: 1 });
  expect(changed).toMatchObject({ text: 'Antwort da', version: 2 });
  const stale = await send(hanna, 'PATCH', `${id}/notes/${note.id}`, { text: 'Nichts da', version: 1 });
  expect(stale).toMatchObject({ status: 409, current: { text: 'Antwort da' } });
  expect(await send(hanna, 'DELETE', `${id}/notes/${note.id}`)).toMatchObject({ status: 204 });
  expect(JSON.stringify(await send(finn, 'GET', id))).not.toContain('Land');
});

test('a municipality says once that it is concerned, and takes it back', async () => {
  const { id, people, paula, finn } = await newCase();
  await send(paula, 'PUT', `${id}/concern`, { note: 'Wir suchen auch' });
  expect(await send(paula, 'PUT', `${id}/concern`, { note: 'Drei Dächer' })).toMatchObject({
    ...{ isOwnConcern: true, concernCount: 1 },
    concerns: [{ municipality: { slug: 'hilchenbach' }, member: { id: people.paula.id }, note: 'Drei Dächer' }],
  });
  expect(await send(finn, 'PUT', `${id}/concern`, { note: '' })).toMatchObject({ status: 403 });
  expect(await send(paula, 'DELETE', `${id}/concern`)).toMatchObject({ isOwnConcern: false, concerns: [] });
});

test('goes onto the next agenda once, in open words, and waits where no meeting is planned', async () => {
  const { id, group, hanna, paula } = await newCase({ visibility: 'anonymous', openTitle: 'Dächer in […]' });
  expect(await send(hanna, 'POST', `${id}/agenda-item`, { version: 1 })).toMatchObject({
    ...{ forMeeting: true, meeting: null, version: 2 },
  });
  await send(hanna, 'DELETE', `${id}/agenda-item`);
  const meeting = await createMeeting(portal, group);
  const put = await send(hanna, 'POST', `${id}/agenda-item`, { version: 3 });
  expect(put).toMatchObject({ status: 201, meeting: { id: meeting.id } });
  const agenda = JSON.stringify((await paula.GET('/api/meetings/{id}', { params: { path: { id: meeting.id } } })).data);
  expect(agenda).toContain('Dächer in […]');
  expect(await send(hanna, 'POST', `${id}/agenda-item`, { version: 4 })).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('inquiry-on-agenda') },
  });
  const secret = await createInquiry(portal, group, null, { visibility: 'coordination' });
  expect(await send(hanna, 'POST', `${secret.id}/agenda-item`, { version: 1 })).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('inquiry-not-shared') },
  });
});

test('only the coordination deals with it, and an interim reply wins the time the law gives', async () => {
  const { id, people, group, hanna, jost } = await newCase();
  const wrong = await send(hanna, 'PUT', `${id}/responsible`, { memberId: people.paula.id, version: 1 });
  expect(wrong).toMatchObject({ status: 422, errors: [{ pointer: '#/memberId' }] });
  const barrier = await createInquiry(portal, group, null, { kind: 'barrier', dueOn: new Date('2026-12-06') });
  const interim = { kind: 'interim_reply', text: 'Wir prüfen das', version: 1 };
  expect(await send(jost, 'POST', `${barrier.id}/replies`, interim)).toMatchObject({
    ...{ dueOn: '2027-01-03', responsible: { id: people.jost.id } },
  });
  expect(await send(jost, 'PATCH', barrier.id, { kind: 'information_request', version: 2 })).toMatchObject({
    ...{ dueOn: '2026-12-22' },
  });
  expect(await send(jost, 'PATCH', barrier.id, { kind: 'municipality', version: 3 })).toMatchObject({ status: 422 });
});
