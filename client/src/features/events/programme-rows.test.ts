import { expect, test } from '@jest/globals';
import { daysOf, emptyRow, programmeFrom } from './programme-rows';

const row = { key: 1, day: 0, from: '13:00', to: '14:00', title: 'Ankommen', note: '' };

test('the programme moves with the first day, and over midnight', () => {
  const rows = [row, { ...row, key: 2, day: 1, from: '23:00', to: '01:00' }, { ...row, key: 3, to: '' }];
  expect(programmeFrom(rows, '2027-04-22').map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    ['2027-04-22T13:00', '2027-04-22T14:00'],
    ['2027-04-23T23:00', '2027-04-24T01:00'],
    ['2027-04-22T13:00', null],
  ]);
});

test('an event touches its days, and a new line goes on where the last one ended', () => {
  expect([daysOf('2027-04-22T13:00', '2027-04-22T17:00'), daysOf('2027-04-22T13:00', '2027-04-24T09:00')]).toEqual([
    1, 3,
  ]);
  expect([daysOf('', ''), daysOf('2027-04-22T13:00', '2027-04-20T13:00')]).toEqual([1, 1]);
  expect(emptyRow([row])).toEqual({ ...row, key: 2, from: '14:00', to: '', title: '' });
});
