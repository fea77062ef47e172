import { expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { DatePollDeadlinesService } from '../../../server/src/meetings/date-polls/date-poll-deadlines.service.js';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { readCalendar } from '../../support/calendar-part.js';
import { createDatePoll, OFFER, pollLinkOf } from '../../support/factories/date-polls.js';
import { mailsTo } from '../../support/factories/invitations.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });
type Poll = Awaited<ReturnType<typeof createDatePoll>>;

async function callOff({ id, api }: Poll, note: string | null = null) {
  const { version } = await portal.database.client.meeting.findUniqueOrThrow({ where: { id } });
  return api.POST('/api/meetings/{id}/cancellation', { ...at(id), body: { version, note } });
}
const decide = ({ id, api, optionIds }: Poll) =>
  api.POST('/api/meetings/{id}/date-poll/decision', { ...at(id), body: { version: 1, optionId: optionIds[1] ?? '' } });
const lastMail = async (person: { email: string }) => (await mailsTo(portal, person)).at(-1);

test('a poll is given up with a word to those who were asked, and its tentative entries vanish', async () => {
  const poll = await createDatePoll(portal);
  const { data } = await callOff(poll, 'Es fand sich kein Termin.');
  expect(data).toMatchObject({ state: 'polling', isCancelled: true, abilities: { callOff: false } });
  expect(await lastMail(poll.ida)).toMatchObject({
    subject: expect.stringMatching(/^Terminumfrage beendet: 49\. Sitzung – /),
    text: expect.stringContaining('> Es fand sich kein Termin.'),
    calendar: null,
  });
  expect((await mailsTo(portal, poll.paula)).length).toBe(2);
  const holds = await poll.api.raw(`/api/meetings/${poll.id}/date-poll/holds.ics`);
  const entries = new ICAL.Component(ICAL.parse(await holds.text())).getAllSubcomponents('vevent');
  expect(
    entries.map((entry) => [entry.getFirstPropertyValue('status'), entry.getFirstPropertyValue('sequence')]),
  ).toEqual([1, 2, 3].map(() => ['CANCELLED', 1]));
});

test('pressing twice starts one poll; what was given up may be asked again', async () => {
  const poll = await createDatePoll(portal);
  const start = (options = OFFER.options) =>
    poll.api.POST('/api/date-polls', { body: { workingGroupId: poll.group.id, ...OFFER, options } });
  const others = OFFER.options.slice(0, 2);
  const both = await Promise.all([start(others), start(others.toReversed())]);
  expect(both.map(({ response }) => response.status).sort()).toEqual([201, 409]);
  expect((await start()).error).toMatchObject({ type: '/problems/date-poll-runs', meetingId: poll.id });
  expect((await mailsTo(portal, poll.ida)).length).toBe(2);
  await callOff(poll);
  expect((await start()).response.status).toBe(201);
});

test('what was given up is neither answered nor decided, opened or reminded of', async () => {
  const poll = await createDatePoll(portal);
  const token = await pollLinkOf(portal, poll.ida);
  await callOff(poll);
  const path = `/api/meetings/${poll.id}/date-poll`;
  const answers = { version: 0, answers: [{ optionId: poll.optionIds[0], value: 'yes' }] };
  const ida = await as(portal, poll.ida);
  const refused = await Promise.all([
    ida.raw(`${path}/answer`, jsonBody('PUT', answers)),
    asVisitor(portal).raw('/api/links/date-poll', {
      ...jsonBody('PUT', answers),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    }),
    poll.api.raw(`${path}/decision`, jsonBody('POST', { version: 1, optionId: poll.optionIds[0] })),
    poll.api.raw(`${path}/closure?version=1&answersUntil=2027-01-16T12:00`, { method: 'DELETE' }),
    poll.api.raw(`${path}/reminder`, jsonBody('POST', {})),
    poll.api.raw(path, jsonBody('PATCH', { version: 1, reminderDays: 1 })),
  ]);
  expect(await Promise.all(refused.map(async (one) => (await one.json()).type))).toEqual(
    refused.map(() => '/problems/meeting-cancelled'),
  );
  const shown = await poll.api.GET('/api/meetings/{id}/date-poll', at(poll.id));
  expect(shown.data).toMatchObject({ state: 'closed', closedAt: '2026-11-22T11:00:00.000Z' });
  expect(Object.values(shown.data?.abilities ?? {})).not.toContain(true);
  portal.clock.set('2027-01-14T11:00:00Z');
  await portal.app.get(DatePollDeadlinesService).watch();
  expect((await mailsTo(portal, poll.ida)).length).toBe(2);
});

test('a decided date that moves before the invitation comes as the next state of the same entry', async () => {
  const poll = await createDatePoll(portal);
  await decide(poll);
  const told = readCalendar((await lastMail(poll.ida))?.calendar ?? null);
  const { data } = await poll.api.GET('/api/meetings/{id}', at(poll.id));
  const moved = await poll.api.PATCH('/api/meetings/{id}', {
    ...at(poll.id),
    body: { version: data?.version ?? 0, startsAt: '2027-03-05T09:30' },
  });
  await poll.api.POST('/api/meetings/{id}/invitations', {
    ...at(poll.id),
    body: { version: moved.data?.version ?? 0, message: null },
  });
  expect(readCalendar((await lastMail(poll.ida))?.calendar ?? null)).toMatchObject({
    method: 'REQUEST',
    uid: told.uid,
    sequence: told.sequence + 1,
    start: '2027-03-05T09:30:00',
  });
});

test('the file of tentative entries is read again when title or time of the meeting change', async () => {
  const poll = await createDatePoll(portal);
  const path = `/api/meetings/${poll.id}/date-poll/holds.ics`;
  const change = async (head: Record<string, string>) => {
    const { data } = await poll.api.GET('/api/meetings/{id}', at(poll.id));
    await poll.api.PATCH('/api/meetings/{id}', { ...at(poll.id), body: { version: data?.version ?? 0, ...head } });
  };
  const first = await poll.api.raw(path);
  const again = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } };
  expect((await poll.api.raw(path, again)).status).toBe(304);
  await change({ title: 'Hitze' });
  const titled = await poll.api.raw(path, again);
  expect([titled.status, await titled.text()]).toEqual([200, expect.stringContaining('Hitze')]);
  await decide(poll);
  await change({ startsAt: '2027-03-05T09:30' });
  const [chosen] = new ICAL.Component(ICAL.parse(await (await poll.api.raw(path)).text()))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .filter(({ uid }) => uid === poll.optionIds[1]);
  expect([chosen?.startDate.toString(), chosen?.sequence]).toEqual(['2027-03-05T09:30:00', 2]);
});

test('a decided date that is called off before the invitation leaves the calendars', async () => {
  const poll = await createDatePoll(portal);
  await decide(poll);
  const told = readCalendar((await lastMail(poll.ida))?.calendar ?? null);
  await callOff(poll, 'Zu viele sind krank.');
  const mail = await lastMail(poll.ida);
  expect(mail?.subject).toMatch(/^Abgesagt: 49\. Sitzung am /);
  expect(readCalendar(mail?.calendar ?? null)).toMatchObject({
    method: 'CANCEL',
    status: 'CANCELLED',
    uid: told.uid,
    sequence: told.sequence + 1,
  });
});
