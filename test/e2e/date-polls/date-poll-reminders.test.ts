import { expect, jest, test } from '@jest/globals';
import { DatePollDeadlinesService } from '../../../server/src/meetings/date-polls/date-poll-deadlines.service.js';
import { DatePollLettersService } from '../../../server/src/meetings/date-polls/date-poll-letters.service.js';
import { Once } from '../../../server/src/platform/jobs/once.js';
import { useApp } from '../../support/app.js';
import { asVisitor } from '../../support/as.js';
import { createDatePoll, pollLinkOf } from '../../support/factories/date-polls.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });
const sent = () => portal.database.client.dispatchMail.count({ where: { dispatch: { kind: 'date_poll_reminder' } } });

test('of reminders that are asked for at once one goes out, the next an hour later', async () => {
  const { id, api } = await createDatePoll(portal);
  const remind = () => api.POST('/api/meetings/{id}/date-poll/reminder', { ...at(id), body: {} });
  const answers = await Promise.all([remind(), remind(), remind()]);
  expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409, 409]);
  expect(await sent()).toBe(4);
  expect((await remind()).error).toMatchObject({ status: 409, type: '/problems/reminded-just-now' });
  portal.clock.set('2026-11-22T12:30:00Z');
  expect((await remind()).response.status).toBe(201);
  expect(await sent()).toBe(8);
});

test('links that were mailed live as long as the last date that is added later', async () => {
  const { id, api, ida } = await createDatePoll(portal);
  const headers = { authorization: `Bearer ${await pollLinkOf(portal, ida)}` };
  const open = async () => (await asVisitor(portal).raw('/api/links/date-poll', { headers })).status;
  const addedOptions = [{ startsAt: '2027-04-15T09:30', endsAt: '2027-04-15T12:30' }];
  await api.PATCH('/api/meetings/{id}/date-poll', { ...at(id), body: { version: 1, addedOptions } });
  portal.clock.set('2027-04-15T10:29:00Z');
  expect(await open()).toBe(200);
  portal.clock.set('2027-04-15T10:30:00Z');
  expect(await open()).toBe(410);
});

const watch = () => portal.app.get(DatePollDeadlinesService).watch();

test('a poll that cannot be mailed about keeps no other from its reminder, and comes again', async () => {
  await createDatePoll(portal);
  await createDatePoll(portal);
  portal.clock.set('2027-01-12T07:00:00Z');
  jest.spyOn(portal.app.get(DatePollLettersService), 'ask').mockRejectedValueOnce(new Error('poison'));
  await watch();
  expect(await sent()).toBe(4);
  await watch();
  expect(await sent()).toBe(8);
});

test('nobody is reminded of what is given up between the look and the mail', async () => {
  const { id } = await createDatePoll(portal);
  const looked = jest.spyOn(portal.app.get(Once), 'listUnclaimed').mockImplementationOnce(async (keys) => {
    await portal.database.client.meeting.update({ where: { id }, data: { cancelledAt: new Date(0) } });
    return [...keys];
  });
  portal.clock.set('2027-01-12T07:00:00Z');
  await watch();
  expect(looked).toHaveBeenCalled();
  expect(await sent()).toBe(0);
});
