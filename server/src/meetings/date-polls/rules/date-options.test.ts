import { expect, test } from '@jest/globals';
import { Invalid } from '../../../platform/errors/domain-error.js';
import { firstOf, lastEndOf, requireDeadline, requireOptions } from './date-options.js';

const now = new Date('2027-01-04T09:00:00Z');
const option = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
const thursday = option('2027-02-25T08:30:00Z', '2027-02-25T11:30:00Z');
const friday = option('2027-02-26T08:30:00Z', '2027-02-26T11:30:00Z');

function errorsOf(work: () => void) {
  try {
    work();
  } catch (error) {
    if (error instanceof Invalid) return error.errors.map(({ pointer, detail }) => `${pointer} ${detail}`);
    throw error;
  }
  return [];
}
const errors = (added: (typeof thursday)[], kept: (typeof thursday)[] = []) =>
  errorsOf(() => requireOptions(added, kept, now, 'options'));

test('two that follow each other are fine, one after midnight, too', () => {
  const night = option('2027-02-25T21:00:00Z', '2027-02-26T01:00:00Z');
  expect(errors([thursday, friday, night])).toEqual([]);
  const afternoon = option('2027-02-25T11:30:00Z', '2027-02-25T13:00:00Z');
  expect(errors([thursday, afternoon])).toEqual([]);
});

test.each([
  [
    'in the past',
    option('2027-01-04T08:00:00Z', '2027-01-04T10:00:00Z'),
    '#/options/1/startsAt Dieser Termin liegt in der Vergangenheit.',
  ],
  [
    'without length',
    option('2027-03-01T09:00:00Z', '2027-03-01T09:00:00Z'),
    '#/options/1/endsAt Das Ende muss nach dem Beginn liegen.',
  ],
  [
    'longer than a day',
    option('2027-03-01T09:00:00Z', '2027-03-02T09:01:00Z'),
    '#/options/1/endsAt Eine Sitzung dauert höchstens einen Tag.',
  ],
  [
    'over another',
    option('2027-02-25T11:00:00Z', '2027-02-25T12:00:00Z'),
    '#/options/1/startsAt Überschneidet sich mit dem Vorschlag 25.02.2027, 9:30 Uhr.',
  ],
])('%s is said at its field', (_case, wrong, message) => {
  expect(errors([thursday, wrong])).toEqual([message]);
});

test('what is added must not lie over what is kept', () => {
  expect(errors([option('2027-02-26T11:00:00Z', '2027-02-26T12:00:00Z')], [thursday, friday])).toEqual([
    '#/options/0/startsAt Überschneidet sich mit dem Vorschlag 26.02.2027, 9:30 Uhr.',
  ]);
});

test('two at least, ten at most, with those that are kept', () => {
  expect(errors([thursday])).toEqual(['#/options Eine Umfrage braucht mindestens zwei Terminvorschläge.']);
  expect(errors([thursday], [friday])).toEqual([]);
  const many = Array.from({ length: 11 }, (_, day) =>
    option(`2027-03-${10 + day}T08:00:00Z`, `2027-03-${10 + day}T09:00:00Z`),
  );
  expect(errors(many)).toEqual(['#/options Eine Umfrage hat höchstens zehn Terminvorschläge.']);
});

test('the deadline lies ahead, and before the first option that is still to come', () => {
  const gone = option('2027-01-03T08:30:00Z', '2027-01-03T11:30:00Z');
  const until = (deadline: string) =>
    errorsOf(() => requireDeadline(new Date(deadline), [friday, thursday, gone], now));
  expect(until('2027-02-25T08:30:00Z')).toEqual([]);
  expect(until('2027-02-25T08:31:00Z')).toEqual([
    '#/answersUntil Die Frist muss vor dem ersten Terminvorschlag liegen (25.02.2027, 9:30 Uhr).',
  ]);
  expect(until('2027-01-04T09:00:00Z')).toEqual(['#/answersUntil Diese Frist liegt in der Vergangenheit.']);
});

test('first begin and last end', () => {
  expect(firstOf([friday, thursday])).toBe(thursday);
  expect(lastEndOf([friday, thursday])).toEqual(friday.endsAt);
});
