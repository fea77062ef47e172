import { expect, it } from '@jest/globals';
import { isRewritten, missing } from './publishable.js';

const draft = { kind: 'answer', summary: 'Kurz.', body: 'Lang.', checkedUntil: '2027-11-30', checkerId: 'hanna' };
const pointers = (given: Partial<typeof draft> | { checkedUntil: null; checkerId: null }, files = 0) =>
  missing({ ...draft, ...given }, files).map(({ pointer }) => pointer);

it('an answer has a summary, a text, a day and somebody who looks again', () => {
  expect(pointers({})).toEqual([]);
  expect(pointers({ summary: '', body: '' }, 1)).toEqual(['#/summary', '#/body']);
  expect(pointers({ checkedUntil: null, checkerId: null })).toEqual(['#/checkedUntil', '#/checkerId']);
});

it('a document to take over is a file or a text', () => {
  expect(pointers({ kind: 'tender_text', body: '' })).toEqual(['#/body']);
  expect(pointers({ kind: 'tender_text', body: '' }, 1)).toEqual([]);
});

it('what readers do not read makes no version', () => {
  const text = { title: 'a', summary: 'b', body: 'c', topics: ['d'], sources: ['e'] };
  expect(isRewritten(text, { ...text })).toBe(false);
  expect(isRewritten(text, { ...text, sources: ['e', 'f'] })).toBe(true);
  expect(isRewritten({ ...text, topics: ['d', 'e'] }, { ...text, topics: ['d,e'] })).toBe(true);
});
