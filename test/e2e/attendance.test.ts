import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function newMeeting(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const person = (givenName: string, slug: string, roles: Parameters<typeof createMemberOf>[2]) =>
    createMemberOf(portal, group, roles, { givenName, familyName: 'Test', slug });
  const max = await person('Max', 'neunkirchen', ['minute_taker', 'member']);
  const clara = await person('Clara', 'siegen', 'member');
  const sven = await person('Sven', 'siegen', 'deputy');
  const guest = await person('Katrin', 'siegen', 'guest');
  const meeting = await createMeeting(portal, group, given);
  return { group, max, clara, sven, guest, meeting, api: await as(portal, max) };
}

type State = 'present' | 'excused' | 'absent' | 'represented';
const tick = (api: Api, id: string, member: { id: string }, state: State, representedById?: string) =>
  api.PUT('/api/meetings/{id}/attendance/{memberId}', {
    params: { path: { id, memberId: member.id } },
    body: { state, ...(representedById !== undefined && { representedById }) },
  });

test('the list holds everybody of that day once, by municipality', async () => {
  const { meeting, api, clara, max, sven, group } = await newMeeting();
  await portal.database.client.membership.updateMany({
    where: { memberId: clara.id },
    data: { deputyId: sven.id },
  });
  const former = await createMemberOf(portal, group, 'member', { slug: 'netphen' });
  await portal.database.client.membership.updateMany({
    where: { memberId: former.id },
    data: { endsOn: new Date('2026-12-02') },
  });
  const { data } = await api.GET('/api/meetings/{id}/attendance', { params: { path: { id: meeting.id } } });
  expect(data).toEqual({
    meetingId: meeting.id,
    municipalities: [
      {
        municipality: expect.objectContaining({ slug: 'neunkirchen' }),
        state: 'open',
        people: [
          {
            member: expect.objectContaining({ id: max.id, name: 'Max Test' }),
            roles: ['minute_taker', 'member'],
            state: null,
            representedBy: null,
            deputy: null,
            reply: null,
            savedAt: null,
          },
        ],
      },
      {
        municipality: expect.objectContaining({ slug: 'siegen' }),
        state: 'open',
        people: [
          expect.objectContaining({
            member: expect.objectContaining({ id: clara.id }),
            roles: ['member'],
            deputy: expect.objectContaining({ id: sven.id }),
          }),
          expect.objectContaining({ member: expect.objectContaining({ id: sven.id }), roles: ['deputy'] }),
        ],
      },
    ],
    guests: [],
    abilities: { record: true },
  });
});

test('a tick is saved at once, and saving it again changes nothing', async () => {
  const { meeting, api, max, clara, sven } = await newMeeting();
  await tick(api, meeting.id, max, 'present');
  await tick(api, meeting.id, max, 'present');
  const { data } = await tick(api, meeting.id, clara, 'represented', sven.id);
  expect(data?.municipalities.map(({ state }) => state)).toEqual(['present', 'represented']);
  expect(data?.municipalities[1]?.people[0]).toMatchObject({
    state: 'represented',
    representedBy: { id: sven.id },
    savedAt: expect.any(String),
  });
  expect(await portal.database.client.attendance.count()).toBe(2);
});

test('a tick can be changed and taken back', async () => {
  const { meeting, api, clara, sven } = await newMeeting();
  await tick(api, meeting.id, clara, 'represented', sven.id);
  const changed = await tick(api, meeting.id, clara, 'excused');
  expect(changed.data?.municipalities[1]?.people[0]).toMatchObject({ state: 'excused', representedBy: null });
  const { data } = await api.DELETE('/api/meetings/{id}/attendance/{memberId}', {
    params: { path: { id: meeting.id, memberId: clara.id } },
  });
  expect(data?.municipalities[1]).toMatchObject({ state: 'open', people: [{ state: null }, {}] });
});

test('two ticks for the same person at once leave one row', async () => {
  const { meeting, api, clara } = await newMeeting();
  const states = ['present', 'excused', 'absent', 'present'] as const;
  const outcomes = await Promise.all(states.map((state) => tick(api, meeting.id, clara, state)));
  expect(outcomes.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  expect(await portal.database.client.attendance.count()).toBe(1);
});

test('only people of the group represent, and not themselves', async () => {
  const { meeting, api, clara, guest, sven } = await newMeeting();
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal));
  for (const representative of [stranger, guest, clara]) {
    const { error } = await tick(api, meeting.id, clara, 'represented', representative.id);
    expect(error).toMatchObject({ status: 422, errors: [{ pointer: '#/representedById' }] });
  }
  const { error } = await tick(api, meeting.id, clara, 'present', sven.id);
  expect(error).toMatchObject({ status: 422, errors: [{ pointer: '#/representedById' }] });
});

test('who does not belong to the group has no row', async () => {
  const { meeting, api, guest } = await newMeeting();
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal));
  expect((await tick(api, meeting.id, stranger, 'present')).response.status).toBe(404);
  expect((await tick(api, meeting.id, guest, 'present')).response.status).toBe(404);
});

test('guests come and go', async () => {
  const { meeting, api, max } = await newMeeting();
  const { data, response } = await api.POST('/api/meetings/{id}/guests', {
    params: { path: { id: meeting.id } },
    body: { name: 'Dr. Ute Beispiel', organisation: 'Institut für Wärmewende' },
  });
  expect(response.status).toBe(201);
  expect(data?.guests).toEqual([
    { id: expect.any(String), name: 'Dr. Ute Beispiel', organisation: 'Institut für Wärmewende' },
  ]);
  await tick(api, meeting.id, max, 'present');
  const row = await portal.database.client.attendance.findFirstOrThrow({ where: { memberId: max.id } });
  const remove = (guestId: string) =>
    api.DELETE('/api/meetings/{id}/guests/{guestId}', { params: { path: { id: meeting.id, guestId } } });
  expect((await remove(row.id)).response.status).toBe(404);
  expect((await remove(data?.guests[0]?.id ?? '')).data?.guests).toEqual([]);
});

test('the list is frozen with the minutes and closed to drafts', async () => {
  const { group, max, meeting, api } = await newMeeting({ state: 'closed' });
  const { error } = await tick(api, meeting.id, max, 'present');
  expect(error).toMatchObject({ status: 409, type: '/problems/meeting-closed' });
  const shown = await api.GET('/api/meetings/{id}/attendance', { params: { path: { id: meeting.id } } });
  expect(shown.data?.abilities).toEqual({ record: false });
  const draft = await createMeeting(portal, group, { state: 'draft' });
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const early = await tick(coordinator, draft.id, max, 'present');
  expect(early.error).toMatchObject({ status: 409, type: '/problems/meeting-not-published' });
});

test('members read the list and tick nothing', async () => {
  const { meeting, clara } = await newMeeting();
  const api = await as(portal, clara);
  const { data } = await api.GET('/api/meetings/{id}/attendance', { params: { path: { id: meeting.id } } });
  expect(data?.abilities).toEqual({ record: false });
  expect((await tick(api, meeting.id, clara, 'present')).response.status).toBe(403);
});

test.each([
  ['PUT', 'attendance/MEMBER', { state: 'present' }, '#/state', { state: 'late' }],
  ['DELETE', 'attendance/MEMBER', undefined, '', undefined],
  ['POST', 'guests', { name: 'Karl Muster' }, '#/name', { name: '' }],
  ['DELETE', 'guests/MEMBER', undefined, '', undefined],
])('%s %s is for those who record and checks what it gets', async (method, path, good, pointer, bad) => {
  const { meeting, max, clara, api } = await newMeeting();
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  const address = `/api/meetings/${meeting.id}/${path.replace('MEMBER', max.id)}`;
  expect((await asVisitor(portal).raw(address, jsonBody(method, good))).status).toBe(401);
  expect((await stranger.raw(address, jsonBody(method, good))).status).toBe(404);
  expect((await (await as(portal, clara)).raw(address, jsonBody(method, good))).status).toBe(403);
  if (!bad) return;
  const refused = await api.raw(address, jsonBody(method, bad));
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ pointer }] });
});
