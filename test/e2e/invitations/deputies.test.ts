import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { InvitationsRepository } from '../../../server/src/meetings/invitations/invitations.repository.js';
import { CalendarRepliesService } from '../../../server/src/meetings/replies/calendar-replies.service.js';
import { useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { readCalendar } from '../../support/calendar-part.js';
import { at, createGroupToInvite, invite, mailsTo } from '../../support/factories/invitations.js';

const portal = useApp();

async function scene() {
  const invited = await createGroupToInvite(portal);
  return { ...invited, api: await invite(portal, invited) };
}

const give = (by: Api, meeting: { id: string }, version: number, deputyId: string | null, reply?: 'accepted' | null) =>
  by.PUT('/api/meetings/{id}/reply', {
    ...at(meeting),
    body: { version, reply: reply ?? (deputyId === null ? 'declined' : 'delegated'), deputyId },
  });
const kinds = async (person: { email: string }) =>
  (await mailsTo(portal, person)).map(({ subject, calendarMethod }) => [subject.split(':')[0], calendarMethod]);
const siegen = async (api: Api, meeting: { id: string }) =>
  (await api.GET('/api/meetings/{id}/invitations', at(meeting))).data?.municipalities.find(
    ({ municipality }) => municipality.slug === 'siegen',
  );

test('whoever is sent gets an own invitation, the other calendar is cleared', async () => {
  const { clara, sven, meeting, api } = await scene();
  await give(await as(portal, clara), meeting, 1, sven.id);
  expect(await siegen(api, meeting)).toMatchObject({
    state: 'represented',
    people: [
      { member: { name: 'Clara Sieghütte' }, state: 'delegated', deputy: { name: 'Sven Weidenau' } },
      { member: { name: 'Sven Weidenau' }, state: 'open', capacity: 'deputy', deputyFor: 'Clara Sieghütte' },
    ],
  });
  expect(await kinds(sven)).toEqual([['Sie vertreten', 'REQUEST']]);
  expect(await kinds(clara)).toEqual([
    ['Einladung', 'REQUEST'],
    ['Vertretung gemeldet', 'CANCEL'],
  ]);
  const [mail] = await mailsTo(portal, sven);
  expect(readCalendar(mail?.calendar ?? null)).toMatchObject({
    uid: meeting.calendarUid,
    attendees: [`mailto:${sven.email}`],
    organizer: ['mailto:hanna@siegen-wittgenstein.example'],
  });
  expect(mail?.text).toContain('Clara Sieghütte kann nicht an der 47. Sitzung');
  const asSven = await as(portal, sven);
  expect((await give(asSven, meeting, 1, null, 'accepted')).data?.reply).toMatchObject({
    state: 'accepted',
    deputyFor: 'Clara Sieghütte',
  });
});

test('coming after all releases the deputy', async () => {
  const { clara, sven, meeting, api } = await scene();
  const asClara = await as(portal, clara);
  await give(asClara, meeting, 1, sven.id);
  await give(asClara, meeting, 2, null, 'accepted');
  expect(await siegen(api, meeting)).toMatchObject({ state: 'accepted', people: [{ state: 'accepted' }] });
  expect(await kinds(sven)).toEqual([
    ['Sie vertreten', 'REQUEST'],
    ['Vertretung nicht mehr nötig', 'CANCEL'],
  ]);
  expect(await kinds(clara)).toEqual([
    ['Einladung', 'REQUEST'],
    ['Vertretung gemeldet', 'CANCEL'],
    ['Sie kommen doch', 'REQUEST'],
  ]);
  expect((await give(await as(portal, sven), meeting, 1, null)).error).toMatchObject({ type: '/problems/not-invited' });
  await give(asClara, meeting, 3, sven.id);
  expect(await siegen(api, meeting)).toMatchObject({ state: 'represented' });
});

test('a deputy who declines leaves the municipality without anybody', async () => {
  const { clara, sven, meeting, api } = await scene();
  await give(await as(portal, clara), meeting, 1, sven.id);
  await give(await as(portal, sven), meeting, 1, null);
  expect(await siegen(api, meeting)).toMatchObject({ state: 'declined' });
});

test('somebody who is invited anyway may stand in, and stays invited when not needed', async () => {
  const { clara, paula, sven, meeting, api } = await scene();
  const asClara = await as(portal, clara);
  await give(asClara, meeting, 1, paula.id);
  expect(await siegen(api, meeting)).toMatchObject({ state: 'represented' });
  const taken = await give(await as(portal, paula), meeting, 1, sven.id);
  expect(taken.error).toMatchObject({ status: 422, errors: [{ pointer: '#/deputyId' }] });
  await give(asClara, meeting, 2, null);
  expect(await kinds(paula)).toEqual([
    ['Einladung', 'REQUEST'],
    ['Sie vertreten', 'REQUEST'],
    ['Vertretung nicht mehr nötig', null],
  ]);
  expect((await give(await as(portal, paula), meeting, 1, null, 'accepted')).response.status).toBe(200);
});

test('two who send the same deputy at once: one does', async () => {
  const { clara, paula, sven, meeting } = await scene();
  const outcomes = await Promise.all(
    [clara, paula].map(async (person) => (await give(await as(portal, person), meeting, 1, sven.id)).response.status),
  );
  expect(outcomes.sort()).toEqual([200, 422]);
});

test('an outdated answer with a deputy is refused at once, whoever holds the meeting', async () => {
  const { clara, sven, meeting } = await scene();
  const asClara = await as(portal, clara);
  await give(asClara, meeting, 1, null);
  let refused: Awaited<ReturnType<typeof give>> | undefined;
  await portal.database.transaction(async () => {
    await portal.app.get(InvitationsRepository).lockMeeting(meeting.id);
    refused = await Promise.race([give(asClara, meeting, 1, sven.id), setTimeout(5000, undefined, { ref: false })]);
  });
  expect(refused?.error).toMatchObject({ type: '/problems/changed-meanwhile', current: { reply: { version: 2 } } });
});

test('whoever does not come or sends somebody else is not offered, nor taken', async () => {
  const { hanna, clara, paula, sven, katrin, meeting } = await scene();
  await give(await as(portal, clara), meeting, 1, sven.id);
  await give(await as(portal, katrin), meeting, 1, null);
  const asPaula = await as(portal, paula);
  const { data } = await asPaula.GET('/api/meetings/{id}/reply', at(meeting));
  expect(data?.deputies.map(({ id }) => id)).toEqual([hanna.id]);
  expect((await give(asPaula, meeting, 1, clara.id)).error).toMatchObject({ status: 422 });
  expect((await give(asPaula, meeting, 1, hanna.id)).response.status).toBe(200);
});

test('a calendar answers for its owner, and comes back for whoever sent a deputy', async () => {
  const { clara, sven, meeting, api } = await scene();
  const replies = portal.app.get(CalendarRepliesService);
  const say = (partstat: string, email = clara.email, uid = meeting.calendarUid) =>
    replies.replyFromCalendar({ uid, email, partstat, sequence: 0, comment: null, isProven: true });
  expect(await say('ACCEPTED', 'CLARA@siegen.example')).toBe('reply');
  expect(await siegen(api, meeting)).toMatchObject({ state: 'accepted', people: [{ channel: 'calendar' }] });
  expect(await say('ACCEPTED')).toBe('ignored');
  expect(await say('ACCEPTED', 'niemand@siegen.example')).toBe('unknown');
  expect(await say('ACCEPTED', clara.email, 'kein-termin')).toBe('unknown');
  await give(await as(portal, clara), meeting, 2, sven.id);
  expect(await say('DECLINED')).toBe('ignored');
  expect(await say('ACCEPTED')).toBe('reply');
  expect(await siegen(api, meeting)).toMatchObject({ state: 'accepted', people: [{ state: 'accepted' }] });
  portal.clock.set('2026-12-03T09:00:00Z');
  expect(await say('DECLINED')).toBe('late');
});

test('a deputy is sent a few times within the hour, not for ever; coming oneself is always possible', async () => {
  const { clara, sven, meeting } = await scene();
  const asClara = await as(portal, clara);
  for (let time = 0; time < 4; time += 1) {
    expect((await give(asClara, meeting, 2 * time + 1, sven.id)).response.status).toBe(200);
    expect((await give(asClara, meeting, 2 * time + 2, null, 'accepted')).response.status).toBe(200);
  }
  const refused = await give(asClara, meeting, 9, sven.id);
  expect(refused.response.status).toBe(429);
  expect(refused.error).toMatchObject({ type: '/problems/deputy-changed-too-often' });
  portal.clock.forward({ minutes: 61 });
  expect((await give(asClara, meeting, 9, sven.id)).response.status).toBe(200);
});
