import { expect, test } from '@jest/globals';
import { contentAnswer } from './content-answer.js';

const content = { etag: '"abc"', lastModified: new Date('2026-11-22T11:00:00.500Z'), size: 1000 };
const modified = 'Sun, 22 Nov 2026 11:00:00 GMT';
const earlier = 'Sun, 22 Nov 2026 10:59:59 GMT';
const ask = (headers: Record<string, string>, method = 'GET') => contentAnswer({ method, headers }, content);
const part = (start: number, end: number) => ({ kind: 'part', start, end });

test.each([
  ['bytes=0-0', part(0, 0)],
  ['bytes=0-499', part(0, 499)],
  ['bytes=500-', part(500, 999)],
  ['bytes=-1', part(999, 999)],
  ['bytes=-5000', part(0, 999)],
  ['bytes=990-5000', part(990, 999)],
  ['bytes=1000-', { kind: 'unsatisfiable' }],
  ['bytes=-0', { kind: 'unsatisfiable' }],
  ['bytes=5-4', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['lines=0-1', { kind: 'whole' }],
  ['bytes=a-b', { kind: 'whole' }],
])('%s', (range, answer) => {
  expect(ask({ range })).toEqual(answer);
});

test.each([
  [{ 'if-none-match': '"abc"' }, 'not-modified'],
  [{ 'if-none-match': 'W/"abc", "x"' }, 'not-modified'],
  [{ 'if-none-match': '*' }, 'not-modified'],
  [{ 'if-none-match': '"x"' }, 'whole'],
  [{ 'if-none-match': '"x"', 'if-modified-since': modified }, 'whole'],
  [{ 'if-modified-since': modified }, 'not-modified'],
  [{ 'if-modified-since': earlier }, 'whole'],
  [{ 'if-modified-since': 'yesterday' }, 'whole'],
  [{ 'if-match': '"abc"' }, 'whole'],
  [{ 'if-match': '"x"' }, 'precondition-failed'],
  [{ 'if-unmodified-since': modified }, 'whole'],
  [{ 'if-unmodified-since': earlier }, 'precondition-failed'],
  [{ 'if-none-match': '"abc"', range: 'bytes=0-1' }, 'not-modified'],
  [{ 'if-range': '"abc"', range: 'bytes=0-1' }, 'part'],
  [{ 'if-range': modified, range: 'bytes=0-1' }, 'part'],
  [{ 'if-range': '"x"', range: 'bytes=0-1' }, 'whole'],
  [{ 'if-range': 'W/"abc"', range: 'bytes=0-1' }, 'whole'],
])('%j is answered with %s', (headers, kind) => {
  expect(ask(headers).kind).toBe(kind);
});

test('HEAD asks about the whole', () => {
  expect(ask({ range: 'bytes=0-1' }, 'HEAD')).toEqual({ kind: 'whole' });
});
