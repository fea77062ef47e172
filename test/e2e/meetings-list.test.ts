import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Member, type Role } from '../../server/src/access/actor.js';
import { read } from '../../server/src/meetings/meetings.policy.js';
import { MEETING_STATES } from '../../server/src/meetings/rules/meeting-state.js';
import { useApp } from '../support/app.js';
import { as, asVisitor } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMember, createMemberOf, municipality } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

const on = (day: string) => ({ startsAt: new Date(`${day}T08:30:00Z`), endsAt: new Date(`${day}T11:30:00Z`) });

test('the list shows what people look for', async () => {
  const group = await createWorkingGroup(portal);
  const member = await createMemberOf(portal, group);
  const kreuztal = await municipality(portal, 'kreuztal');
  const meeting = await createMeeting(portal, group, {
    number: 47,
    hostMunicipalityId: kreuztal.id,
    locationName: 'Dreslers Park',
    title: 'Wärmeplanung',
  });
  const talk = await portal.database.client.talk.create({
    data: { workingGroupId: group.id, title: 'Vom Bestand zum Beschluss' },
  });
  await portal.database.client.agendaItem.update({
    where: { id: meeting.agendaItems[1]?.id ?? '' },
    data: { talkId: talk.id },
  });
  await portal.database.client.attendance.createMany({
    data: [
      { meetingId: meeting.id, memberId: member.id, state: 'present' },
      { meetingId: meeting.id, memberId: (await createMember(portal)).id, state: 'excused' },
      { meetingId: meeting.id, guestName: 'Karl Muster', state: 'present' },
    ],
  });
  const { data } = await (await as(portal, member)).GET('/api/meetings');
  expect(data).toEqual({
    items: [
      {
        id: meeting.id,
        workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
        number: 47,
        title: 'Wärmeplanung',
        state: 'scheduled',
        isCancelled: false,
        startsAt: '2026-12-03T08:30:00.000Z',
        endsAt: '2026-12-03T11:30:00.000Z',
        host: { id: kreuztal.id, slug: 'kreuztal', name: kreuztal.name, abbreviation: kreuztal.abbreviation },
        locationName: 'Dreslers Park',
        ownReply: null,
        isOnline: false,
        isPrepared: false,
        talkTitles: ['Vom Bestand zum Beschluss'],
        counts: { talks: 1, present: 1, represented: 0, excused: 1, absent: 0, guests: 1 },
      },
    ],
    nextCursor: null,
  });
});

test('upcoming meetings come next first, past ones last first, a running one is not past', async () => {
  const group = await createWorkingGroup(portal);
  const member = await createMemberOf(portal, group);
  for (const day of ['2026-09-24', '2027-02-25', '2026-06-11', '2026-12-03']) {
    await createMeeting(portal, group, on(day));
  }
  portal.clock.set('2026-12-03T10:00:00Z');
  const api = await as(portal, member);
  const days = async (when: 'upcoming' | 'past') =>
    (await api.GET('/api/meetings', { params: { query: { when } } })).data?.items.map(({ startsAt }) =>
      startsAt.slice(0, 10),
    );
  expect(await days('upcoming')).toEqual(['2026-12-03', '2027-02-25']);
  expect(await days('past')).toEqual(['2026-09-24', '2026-06-11']);
  portal.clock.set('2026-12-03T11:30:00Z');
  expect(await days('past')).toEqual(['2026-12-03', '2026-09-24', '2026-06-11']);
});

test.each(['upcoming', 'past'] as const)('%s pages join without gap or repetition', async (when) => {
  const groups = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const member = await createMemberOf(portal, groups[0] ?? { id: '' });
  await portal.database.client.membership.create({
    data: {
      workingGroupId: groups[1]?.id ?? '',
      memberId: member.id,
      municipalityId: member.municipalityId,
      role: 'member',
      startsOn: new Date('2026-01-01'),
    },
  });
  const api = await as(portal, member);
  const day = when === 'upcoming' ? '2027-02-25' : '2026-02-26';
  const created: string[] = [];
  for (let count = 0; count < 7; count += 1) {
    for (const group of groups) created.push((await createMeeting(portal, group, on(day))).id);
  }
  const read: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await api.GET('/api/meetings', { params: { query: { when, limit: 4, cursor } } });
    read.push(...(data?.items.map(({ id }) => id) ?? []));
    cursor = data?.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(read).toHaveLength(14);
  expect(new Set(read)).toEqual(new Set(created));
});

test('the list can be narrowed to one group; a foreign one shows nothing', async () => {
  const [own, second, foreign] = [
    await createWorkingGroup(portal),
    await createWorkingGroup(portal),
    await createWorkingGroup(portal),
  ];
  const api = await as(portal, await createMemberOf(portal, own));
  const meeting = await createMeeting(portal, own);
  await createMeeting(portal, second);
  await createMeeting(portal, foreign);
  const ids = async (workingGroupId: string) =>
    (await api.GET('/api/meetings', { params: { query: { workingGroupId } } })).data?.items.map(({ id }) => id);
  expect(await ids(own.id)).toEqual([meeting.id]);
  expect(await ids(foreign.id)).toEqual([]);
});

test.each(['limit=0', 'limit=101', 'limit=viele', 'when=never', 'workingGroupId=47', 'cursor=x', 'order=asc'])(
  'the list refuses %s',
  async (query) => {
    const api = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal)));
    expect((await api.raw(`/api/meetings?${query}`)).status).toBe(422);
    expect((await asVisitor(portal).raw(`/api/meetings?${query}`)).status).toBe(401);
  },
);

test('list, page and policy agree about who may read what', async () => {
  const groups = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const meetings: Awaited<ReturnType<typeof createMeeting>>[] = [];
  for (const group of groups) {
    for (const state of MEETING_STATES) meetings.push(await createMeeting(portal, group, { state }));
  }
  const roles = fc.subarray<Role>(['coordinator', 'minute_taker', 'member', 'deputy', 'guest']);
  const actors = fc.record({ first: roles, second: roles, isAdministrator: fc.boolean() });
  const property = fc.asyncProperty(actors, async ({ first, second, isAdministrator }) => {
    const { id, givenName, municipalityId } = await createMember(portal, { isAdministrator });
    const memberships = [first, second].flatMap((held, index) =>
      held.map((role) => ({ workingGroupId: groups[index]?.id ?? '', municipalityId, role })),
    );
    await portal.database.client.membership.createMany({
      data: memberships.map((held) => ({ ...held, memberId: id, startsOn: new Date('2026-01-01') })),
    });
    const actor = Member.of({ id, name: givenName, municipalityId, isAdministrator, memberships });
    const readable = meetings.filter((meeting) => read(actor, meeting)).map((meeting) => meeting.id);
    const api = await as(portal, { id });
    const { data } = await api.GET('/api/meetings', { params: { query: { limit: 100 } } });
    const listed = meetings.filter((meeting) => read(actor, meeting) && meeting.state !== 'polling');
    expect(data?.items.map((item) => item.id).sort()).toEqual(listed.map((meeting) => meeting.id).sort());
    for (const meeting of meetings) {
      const isReadable = readable.includes(meeting.id);
      const shown = await api.GET('/api/meetings/{id}', { params: { path: { id: meeting.id } } });
      expect(shown.response.status).toBe(isReadable ? 200 : 404);
      const attendance = await api.GET('/api/meetings/{id}/attendance', { params: { path: { id: meeting.id } } });
      expect(attendance.response.status).toBe(isReadable ? 200 : 404);
    }
  });
  await fc.assert(property, { numRuns: 15 });
});
