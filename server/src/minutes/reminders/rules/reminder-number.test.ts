import { expect, test } from '@jest/globals';
import { reminded, reminderNumber } from './reminder-number.js';

const on = (day: string) => reminderNumber('2026-12-03', day);

test('reminders come on the second, fifth and tenth working day, then every week', () => {
  // Thursday; weekends and the days between the years do not count.
  expect(
    ['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-09', '2026-12-10', '2026-12-16', '2026-12-17'].map(on),
  ).toEqual([0, 0, 1, 1, 2, 2, 3]);
  expect(['2027-01-04', '2027-01-05', '2027-01-08', '2027-01-12'].map(on)).toEqual([3, 4, 4, 5]);
  expect(on('2027-12-02')).toBeGreaterThan(40);
});

test('nobody is reminded on a day on which nobody works', () => {
  expect(['2026-12-12', '2026-12-25', '2027-01-01'].map(on)).toEqual([0, 0, 0]);
});

const person = (memberId: string, ...roles: string[]) => ({ memberId, roles });
const group = [person('hanna', 'coordinator'), person('max', 'minute_taker'), person('paula', 'member')];

test('the minute taker first, from the third reminder on the coordination, too', () => {
  expect(reminded(null, group, 1)).toEqual(['max']);
  expect(reminded('paula', group, 2)).toEqual(['paula']);
  expect(reminded('paula', group, 3)).toEqual(['paula', 'hanna']);
  expect(reminded('hanna', group, 3)).toEqual(['hanna']);
});

test('whoever has left is not reminded; where nobody writes, the coordination is', () => {
  expect(reminded('gone', group, 1)).toEqual(['max']);
  expect(reminded(null, [person('hanna', 'coordinator')], 1)).toEqual(['hanna']);
});
