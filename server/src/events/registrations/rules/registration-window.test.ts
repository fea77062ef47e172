import { expect, test } from '@jest/globals';
import { isAhead, isForEverybody, type Registrable, windowOf } from './registration-window.js';

const now = new Date('2027-03-01T12:00:00Z');
const event: Registrable = {
  registrationMode: 'public',
  visibility: 'public',
  registrationOpensAt: null,
  registrationClosesAt: null,
  startsAt: new Date('2027-04-22T11:00:00Z'),
  publishedAt: new Date('2027-02-01T12:00:00Z'),
  cancelledAt: null,
};
const before = new Date('2027-02-28T12:00:00Z');
const after = new Date('2027-03-02T12:00:00Z');

test.each<[Partial<Registrable>, string]>([
  [{}, 'open'],
  [{ registrationMode: 'members' }, 'open'],
  [{ registrationMode: 'none' }, 'none'],
  [{ registrationMode: 'external' }, 'external'],
  [{ cancelledAt: before }, 'cancelled'],
  [{ publishedAt: null }, 'not_yet'],
  [{ registrationOpensAt: after }, 'not_yet'],
  [{ registrationOpensAt: now, registrationClosesAt: after }, 'open'],
  [{ registrationClosesAt: now }, 'closed'],
  [{ startsAt: now }, 'closed'],
])('%j is %s', (change, state) => {
  expect(windowOf({ ...event, ...change }, now)).toBe(state);
});

test('the form is for everybody only where all of it is public', () => {
  expect(isForEverybody(event)).toBe(true);
  for (const change of [{ visibility: 'members' }, { registrationMode: 'members' }, { publishedAt: null }] as const)
    expect(isForEverybody({ ...event, ...change })).toBe(false);
});

test('it is ahead until it begins or is called off', () => {
  expect(isAhead(event, now)).toBe(true);
  expect(isAhead({ ...event, startsAt: now }, now)).toBe(false);
  expect(isAhead({ ...event, cancelledAt: before }, now)).toBe(false);
});
