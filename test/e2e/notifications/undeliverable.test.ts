import { expect, jest, test } from '@jest/globals';
import { DispatchedNewsService } from '../../../server/src/notifications/telling/dispatched-news.service.js';
import { TellingService } from '../../../server/src/notifications/telling/telling.service.js';
import { useApp } from '../../support/app.js';
import { createDatePoll } from '../../support/factories/date-polls.js';
import { quiet } from '../../support/notifications.js';

const portal = useApp();

test('a mail that cannot be told of keeps no other from being told', async () => {
  await createDatePoll(portal);
  await quiet(portal);
  await portal.database.client.outbox.updateMany({ data: { state: 'undeliverable' } });
  const tell = jest.spyOn(portal.app.get(TellingService), 'tell').mockRejectedValueOnce(new Error('poison'));
  await portal.app.get(DispatchedNewsService).tellUndeliverable();
  expect(tell).toHaveBeenCalledTimes(4);
});
