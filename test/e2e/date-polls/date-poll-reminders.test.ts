import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { createDatePoll } from '../../support/factories/date-polls.js';

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
