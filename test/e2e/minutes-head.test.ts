import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf } from '../support/factories/members.js';
import { createGroupThatWrites, createMinutes } from '../support/factories/minutes.js';

const portal = useApp();

test('the head names who took part, by body', async () => {
  const { group, coordinator, taker, paula } = await createGroupThatWrites(portal);
  const minutes = await createMinutes(portal, group, { state: 'circulated' });
  const deputy = await createMemberOf(portal, group, 'deputy', { givenName: 'Selma', familyName: 'Weidenau' });
  const { meetingId } = minutes;
  await portal.database.client.attendance.createMany({
    data: [
      { meetingId, memberId: coordinator.id, municipalityId: coordinator.municipalityId, state: 'present' },
      { meetingId, memberId: taker.id, municipalityId: taker.municipalityId, state: 'excused' },
      {
        meetingId,
        memberId: paula.id,
        municipalityId: paula.municipalityId,
        state: 'represented',
        representedById: deputy.id,
      },
      { meetingId, guestName: 'Uwe Beispiel', guestOrganisation: 'Verbraucherzentrale', state: 'present' },
    ],
  });
  const { data } = await (await as(portal, paula)).GET('/api/minutes/{id}', { params: { path: { id: minutes.id } } });
  expect(data?.attendance).toEqual({
    present: [{ municipality: expect.objectContaining({ slug: 'siegen-wittgenstein' }), people: 1 }],
    represented: [{ municipality: expect.objectContaining({ slug: 'hilchenbach' }), by: ['Selma Weidenau'] }],
    excused: [expect.objectContaining({ slug: 'freudenberg' })],
    absent: [],
    guests: 1,
  });
});

test('the head takes the actual times and people, against its version', async () => {
  const { group, taker, paula } = await createGroupThatWrites(portal);
  const { id } = await createMinutes(portal, group);
  const api = await as(portal, taker);
  const params = { path: { id } };
  const { data } = await api.PATCH('/api/minutes/{id}', {
    params,
    body: { version: 1, startedAt: '2026-11-19T09:34', endedAt: '2026-11-19T12:21', minuteTakerId: paula.id },
  });
  expect(data).toMatchObject({
    startedAt: '2026-11-19T08:34:00.000Z',
    endedAt: '2026-11-19T11:21:00.000Z',
    minuteTaker: { id: paula.id },
    chair: null,
    version: 2,
  });
  const stale = await api.PATCH('/api/minutes/{id}', { params, body: { version: 1, chairId: null } });
  expect(stale.response.status).toBe(409);
  expect(stale.error).toMatchObject({ type: '/problems/changed-meanwhile', current: { id, version: 2 } });
});

test('wrong values of the head are named at their fields', async () => {
  const { group, taker, stranger } = await createGroupThatWrites(portal);
  const { id } = await createMinutes(portal, group);
  const api = await as(portal, taker);
  const patch = async (body: unknown) => {
    const response = await api.raw(`/api/minutes/${id}`, jsonBody('PATCH', body));
    const { errors } = (await response.json()) as { errors?: Array<{ pointer: string }> };
    return [response.status, errors?.map(({ pointer }) => pointer)];
  };
  expect(await patch({ version: 1, chairId: stranger.id, minuteTakerId: stranger.id })).toEqual([
    422,
    ['#/chairId', '#/minuteTakerId'],
  ]);
  expect(await patch({ version: 1, startedAt: '2026-11-19T09:30', endedAt: '2026-11-19T09:30' })).toEqual([
    422,
    ['#/endedAt'],
  ]);
  expect(await patch({ version: 1, startedAt: '2026-03-29T02:30' })).toEqual([422, ['#/startedAt']]);
  expect(await patch({ startedAt: '2026-02-31T09:30' })).toEqual([422, ['#/version', '#/startedAt']]);
  expect((await patch({ version: 1, state: 'approved' }))[0]).toBe(422);
});

test('the head is for those who write', async () => {
  const { group, paula, stranger } = await createGroupThatWrites(portal);
  const { id } = await createMinutes(portal, group, { state: 'circulated' });
  const change = jsonBody('PATCH', { version: 1, startedAt: null });
  expect((await asVisitor(portal).raw(`/api/minutes/${id}`, change)).status).toBe(401);
  expect((await (await as(portal, paula)).raw(`/api/minutes/${id}`, change)).status).toBe(403);
  expect((await (await as(portal, stranger)).raw(`/api/minutes/${id}`, change)).status).toBe(404);
});
