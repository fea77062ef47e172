import { expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { DatePollDeadlinesService } from '../../../server/src/meetings/date-polls/date-poll-deadlines.service.js';
import { DatePollClosed } from '../../../server/src/meetings/date-polls/date-polls.signals.js';
import { SignalBus } from '../../../server/src/platform/signals/signal-bus.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createDatePoll } from '../../support/factories/date-polls.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });
const watch = () => portal.app.get(DatePollDeadlinesService).watch();
const sentBy = (kind: 'date_poll_reminder' | 'date_poll_decision') =>
  portal.database.client.dispatchMail.findMany({
    where: { dispatch: { kind } },
    include: { mail: true, dispatch: true },
  });

async function newPoll(given: Record<string, unknown> = {}) {
  const made = await createDatePoll(portal, given);
  const [first = '', second = '', third = ''] = made.optionIds;
  const answer = async (person: { id: string }, values: Array<'yes' | 'if_need_be' | 'no'>) =>
    (await as(portal, person)).PUT('/api/meetings/{id}/date-poll/answer', {
      ...at(made.id),
      body: { version: 0, answers: values.map((value, index) => ({ optionId: made.optionIds[index] ?? '', value })) },
    });
  return { ...made, first, second, third, answer };
}

test('the date is proposed on which most can, without those who are required it is not', async () => {
  const { id, second, third, ida, paula, coordinator, answer, api } = await newPoll();
  await answer(ida, ['no', 'yes', 'if_need_be']);
  await answer(paula, ['yes', 'if_need_be', 'yes']);
  const tied = await answer(coordinator, ['yes', 'yes', 'yes']);
  expect(tied.data?.proposal).toEqual({ optionId: second, reason: 'earlier', tiedWith: [third] });
  const required = await api.PATCH('/api/meetings/{id}/date-poll', {
    ...at(id),
    body: {
      version: 1,
      required: [
        { name: 'Dr. Ute Beispiel', role: 'Referentin', unavailableOn: [second] },
        { municipalityId: ida.municipalityId },
      ],
    },
  });
  expect(required.data?.proposal).toEqual({ optionId: third, reason: 'most', tiedWith: [] });
  expect(required.data?.options.map(({ missing }) => missing)).toEqual([['Netphen'], ['Dr. Ute Beispiel'], []]);
});

test('the chosen option becomes the date of the meeting and the firm entry of every calendar', async () => {
  const { id, second, ida, paula, merle, coordinator, api } = await newPoll({ locationName: 'Rathaus, Saal 1' });
  const decided = await api.POST('/api/meetings/{id}/date-poll/decision', {
    ...at(id),
    body: { version: 1, optionId: second },
  });
  expect(decided.response.status).toBe(201);
  expect(decided.data).toMatchObject({
    state: 'decided',
    chosenOptionId: second,
    decidedAt: '2026-11-22T11:00:00.000Z',
  });
  const meeting = await portal.database.client.meeting.findUniqueOrThrow({ where: { id } });
  expect(meeting).toMatchObject({
    state: 'scheduled',
    startsAt: new Date('2027-03-04T08:30:00Z'),
    endsAt: new Date('2027-03-04T11:30:00Z'),
    calendarUid: second,
    calendarSequence: 1,
  });
  const sent = await sentBy('date_poll_decision');
  expect(sent.map(({ memberId }) => memberId).sort()).toEqual(
    [ida, paula, merle, coordinator].map(({ id: one }) => one).sort(),
  );
  expect(sent[0]?.dispatch.senderId).toBe(coordinator.id);
  const [mail] = sent.map((one) => one.mail);
  expect(mail?.subject).toBe('Termin steht fest: 49. Sitzung am Do., 04.03.2027');
  expect(mail?.calendarMethod).toBe('PUBLISH');
  const calendar = new ICAL.Component(ICAL.parse(mail?.calendar ?? ''));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect([event?.uid, event?.sequence, event?.component.getFirstPropertyValue('status')]).toEqual([
    second,
    1,
    'CONFIRMED',
  ]);
  expect(event?.component.getAllProperties('attendee')).toEqual([]);
  expect(mail?.calendar).not.toContain(ida.email);
  const list = await api.GET('/api/meetings', { params: { query: { when: 'upcoming' } } });
  expect(list.data?.items.map((item) => item.id)).toEqual([id]);
  const again = await api.POST('/api/meetings/{id}/date-poll/decision', {
    ...at(id),
    body: { version: 2, optionId: second },
  });
  expect(again.error).toMatchObject({ type: expect.stringContaining('date-poll-decided') });
});

test('tentative entries become firm or vanish with the decision', async () => {
  const { id, second, api } = await newPoll();
  const states = async () => {
    const text = await (await api.raw(`/api/meetings/${id}/date-poll/holds.ics`)).text();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    return Object.fromEntries(
      events.map((event) => [event.uid, `${event.component.getFirstPropertyValue('status')} ${event.sequence}`]),
    );
  };
  expect(Object.values(await states())).toEqual(['TENTATIVE 0', 'TENTATIVE 0', 'TENTATIVE 0']);
  await api.POST('/api/meetings/{id}/date-poll/decision', { ...at(id), body: { version: 1, optionId: second } });
  const decided = await states();
  expect(decided[second]).toBe('CONFIRMED 1');
  expect(Object.values(decided).filter((state) => state === 'CANCELLED 1')).toHaveLength(2);
});

test('an option that is gone or over is not chosen', async () => {
  const { id, first, api, coordinator } = await newPoll();
  const gone = await api.POST('/api/meetings/{id}/date-poll/decision', {
    ...at(id),
    body: { version: 1, optionId: id },
  });
  expect(gone.error).toMatchObject({ errors: [{ pointer: '#/optionId' }] });
  portal.clock.set('2027-02-25T08:30:00Z');
  const later = await as(portal, coordinator);
  const over = await later.POST('/api/meetings/{id}/date-poll/decision', {
    ...at(id),
    body: { version: 1, optionId: first },
  });
  expect(over.error).toMatchObject({ type: expect.stringContaining('date-option-over') });
  expect((await portal.database.client.meeting.findUniqueOrThrow({ where: { id } })).state).toBe('polling');
});

test('of two decisions at once one counts, and everybody gets one mail', async () => {
  const { id, first, second, api } = await newPoll();
  const decide = (optionId: string) =>
    api.POST('/api/meetings/{id}/date-poll/decision', { ...at(id), body: { version: 1, optionId } });
  const results = await Promise.all([decide(first), decide(second)]);
  expect(results.map(({ response }) => response.status).sort()).toEqual([201, 409]);
  expect(await sentBy('date_poll_decision')).toHaveLength(4);
});

test('it is closed early and opened again with a new deadline', async () => {
  const { id, api } = await newPoll();
  const closed = await api.POST('/api/meetings/{id}/date-poll/closure', { ...at(id), body: { version: 1 } });
  expect(closed.data).toMatchObject({ state: 'closed', closedAt: '2026-11-22T11:00:00.000Z', version: 2 });
  expect(closed.data?.abilities).toMatchObject({ answer: false, reopen: true, decide: true, remind: false });
  const twice = await api.POST('/api/meetings/{id}/date-poll/closure', { ...at(id), body: { version: 2 } });
  expect(twice.error).toMatchObject({ type: expect.stringContaining('date-poll-closed') });
  const reopen = (answersUntil: string, version = 2) =>
    api.DELETE('/api/meetings/{id}/date-poll/closure', { params: { path: { id }, query: { version, answersUntil } } });
  expect((await reopen('2026-11-20T12:00')).error).toMatchObject({ errors: [{ pointer: '#/answersUntil' }] });
  const opened = await reopen('2027-01-20T12:00');
  expect(opened.data).toMatchObject({ state: 'open', closedAt: null, answersUntil: '2027-01-20T11:00:00.000Z' });
  expect((await reopen('2027-01-20T12:00', 3)).error).toMatchObject({
    type: expect.stringContaining('date-poll-open'),
  });
});

test('reminding mails those alone who have not answered', async () => {
  const { id, ida, paula, merle, coordinator, answer, api } = await newPoll();
  await answer(coordinator, ['yes', 'yes', 'yes']);
  await answer(ida, ['no']);
  const seen = await api.GET('/api/meetings/{id}/date-poll', at(id));
  expect(seen.data?.recipients).toEqual({ all: 4, open: 2 });
  const reminded = await api.POST('/api/meetings/{id}/date-poll/reminder', {
    ...at(id),
    body: { message: 'Es eilt.' },
  });
  expect(reminded.response.status).toBe(201);
  expect(reminded.data?.remindedAt).toBe('2026-11-22T11:00:00.000Z');
  const sent = await sentBy('date_poll_reminder');
  expect(sent.map(({ memberId }) => memberId).sort()).toEqual([paula.id, merle.id].sort());
  expect(sent[0]?.mail?.text).toContain('> Es eilt.');
  await answer(paula, ['yes']);
  const nobody = await api.POST('/api/meetings/{id}/date-poll/reminder', { ...at(id), body: {} });
  expect(nobody.error).toMatchObject({ type: expect.stringContaining('everybody-answered') });
});

test('the reminder goes out by itself, once, and the deadline closes the poll', async () => {
  const { id, ida, answer } = await newPoll();
  const heard: string[] = [];
  portal.app.get(SignalBus).on(DatePollClosed, ({ meetingId }) => heard.push(meetingId));
  await answer(ida, ['yes']);
  portal.clock.set('2027-01-12T06:59:00Z');
  await watch();
  expect(await sentBy('date_poll_reminder')).toHaveLength(0);
  portal.clock.set('2027-01-12T07:00:00Z');
  await Promise.all([watch(), watch(), watch()]);
  await watch();
  const sent = await sentBy('date_poll_reminder');
  expect(sent).toHaveLength(3);
  expect(sent.some(({ memberId }) => memberId === ida.id)).toBe(false);
  expect(sent[0]?.dispatch.senderId).toBeNull();
  portal.clock.set('2027-01-15T11:00:00Z');
  await Promise.all([watch(), watch()]);
  expect(heard).toEqual([id]);
  expect((await portal.database.client.datePoll.findUniqueOrThrow({ where: { meetingId: id } })).closedAt).toEqual(
    new Date('2027-01-15T11:00:00Z'),
  );
});

test.each([
  ['2027-03-27T11:00', '2027-03-24T06:59:00Z', '2027-03-24T07:00:00Z'],
  ['2027-03-30T11:00', '2027-03-27T06:59:00Z', '2027-03-27T07:00:00Z'],
  ['2027-03-31T11:00', '2027-03-28T05:59:00Z', '2027-03-28T06:00:00Z'],
])(
  'a reminder comes at eight in the morning when the clocks change, too: deadline %s',
  async (answersUntil, early, due) => {
    const options = [
      { startsAt: '2027-05-20T09:30', endsAt: '2027-05-20T12:30' },
      { startsAt: '2027-05-27T09:30', endsAt: '2027-05-27T12:30' },
    ];
    await newPoll({ options, answersUntil });
    portal.clock.set(early);
    await watch();
    expect(await sentBy('date_poll_reminder')).toHaveLength(0);
    portal.clock.set(due);
    await watch();
    expect(await sentBy('date_poll_reminder')).toHaveLength(4);
  },
);
