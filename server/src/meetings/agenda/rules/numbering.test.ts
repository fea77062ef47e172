import { expect, test } from '@jest/globals';
import { type Numbered, numbered, numberOf } from './numbering.js';

const kept = (number: string, supplement: number | null = null): Numbered => ({ id: number, number, supplement });
const fresh = (supplement: number | null = 1): Numbered => ({ id: 'new', number: '', supplement });
const invited = { isInvited: true, supplementsSent: 0 };

test('the first item is number 1', () => {
  expect([0, 1, 9].map(numberOf)).toEqual(['1', '2', '10']);
});

test('before the invitation numbers follow the order', () => {
  const items = [kept('2'), fresh(null), kept('1')];
  expect(numbered(items, { isInvited: false, supplementsSent: 0 })).toEqual(['1', '2', '3']);
});

test('after it what was sent keeps its number, in any order and with gaps', () => {
  expect(numbered([kept('1'), kept('6'), kept('5'), kept('7')], invited)).toEqual(['1', '6', '5', '7']);
});

test('what is added between takes a letter, at the end the next number', () => {
  expect(numbered([kept('1'), kept('3'), fresh(), fresh(), kept('4'), fresh(), fresh()], invited)).toEqual([
    '1',
    '3',
    '3a',
    '3b',
    '4',
    '5',
    '6',
  ]);
});

test('what comes first has no item before it and takes the next number', () => {
  expect(numbered([fresh(), kept('1'), kept('2')], invited)).toEqual(['3', '1', '2']);
});

test('a supplement that was not sent is numbered anew, one that was keeps its number', () => {
  const items = [kept('1'), kept('1a', 1), kept('2b', 2), kept('2'), kept('3', 1)];
  expect(numbered(items, { isInvited: true, supplementsSent: 1 })).toEqual(['1', '1a', '1b', '2', '3']);
});

test('an item that came during the meeting is numbered once', () => {
  expect(numbered([kept('1'), fresh(null)], invited)).toEqual(['1', '2']);
});

test('letters do not end', () => {
  const items = [kept('1'), ...Array.from({ length: 27 }, () => fresh()), kept('2')];
  expect(numbered(items, invited).slice(26)).toEqual(['1z', '1aa', '2']);
});
