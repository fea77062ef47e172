import { expect, test } from '@jest/globals';
import { reportReminder } from './report-reminders.js';

test.each([
  ['2026-11-20', undefined],
  ['2026-11-21', [1]],
  ['2026-11-26', [1]],
  ['2026-11-27', [7, 1]],
  ['2026-12-15', [21, 7, 1]],
  ['2026-12-20', [21, 7, 1]],
  ['2026-12-21', undefined],
])('of an event of 20 November, on %s', (today, told) => {
  const reminder = reportReminder('r', '2026-11-20', today);
  const keys = told?.map((days) => `event-report:r:2026-11-20:${days}`);
  expect(reminder && [reminder.key, ...reminder.besides]).toEqual(keys);
});
