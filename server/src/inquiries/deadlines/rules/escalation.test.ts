import { expect, test } from '@jest/globals';
import { escalationKey, escalationOn } from './escalation.js';

const barrier = { kind: 'barrier', receivedOn: '2026-11-22', dueOn: '2026-12-06' } as const;
const request = { kind: 'information_request', receivedOn: '2026-11-22', dueOn: '2026-12-22' } as const;

test('nothing is said while there is time, then three days before, then a day after', () => {
  expect(escalationOn(request, '2026-12-18')).toBeUndefined();
  expect(escalationOn(request, '2026-12-19')).toBe('soon');
  expect(escalationOn(request, '2026-12-22')).toBe('soon');
  expect(escalationOn(request, '2026-12-23')).toBe('overdue');
});

test('a barrier without any answer is overdue after two weeks and for good after six', () => {
  expect(escalationOn(barrier, '2026-12-07')).toBe('overdue');
  expect(escalationOn(barrier, '2027-01-03')).toBe('overdue');
  expect(escalationOn(barrier, '2027-01-04')).toBe('final');
});

test('after an interim reply six weeks are the deadline itself', () => {
  const answered = { ...barrier, dueOn: '2027-01-03' };
  expect(escalationOn(answered, '2026-12-07')).toBeUndefined();
  expect(escalationOn(answered, '2027-01-04')).toBe('overdue');
});

test('a deadline that moved is spoken of anew', () => {
  expect(escalationKey('a', '2026-12-06', 'soon')).not.toBe(escalationKey('a', '2027-01-03', 'soon'));
});
