import { expect, test } from '@jest/globals';
import type { AnswerValue } from './proposal.js';
import { sheetState, tally, withHost } from './tally.js';

const option = { id: 'o', startsAt: new Date('2027-02-25T08:30:00Z') };
const body = (id: string) => ({ id, name: id.toUpperCase() });
const required = (id: string) => ({ municipality: body(id), name: null, unavailableOn: [] });
const sheets: Array<{ municipalityId: string; answers: Record<string, AnswerValue> | null }> = [
  { municipalityId: 'a', answers: { o: 'yes' } },
  { municipalityId: 'b', answers: { o: 'if_need_be' } },
  { municipalityId: 'c', answers: { o: 'no' } },
  { municipalityId: 'd', answers: { another: 'yes' } },
  { municipalityId: 'e', answers: null },
];

test('every municipality counts once', () => {
  expect(tally(option, sheets, [])).toMatchObject({ yes: 1, ifNeedBe: 1, no: 1, open: 2, missing: [], awaited: [] });
});

test('who is required and cannot is missing, who has not said is awaited', () => {
  const speaker = { municipality: null, name: 'Dr. Ute Beispiel', unavailableOn: ['o'] };
  const counted = tally(option, sheets, [required('a'), required('c'), required('d'), required('e'), speaker]);
  expect(counted.missing).toEqual(['C', 'Dr. Ute Beispiel']);
  expect(counted.awaited).toEqual(['D', 'E']);
});

test('the host is required by itself, once', () => {
  const asRequired = (host: { id: string; name: string }) => required(host.id);
  expect(withHost([required('a')], body('b'), asRequired)).toEqual([required('b'), required('a')]);
  expect(withHost([required('a')], body('a'), asRequired)).toEqual([required('a')]);
  expect(withHost([required('a')], null, asRequired)).toEqual([required('a')]);
});

test('a sheet may hold an answer for some options only', () => {
  expect([sheetState(null, 2), sheetState({ o: 'no' }, 2), sheetState({ o: 'no', p: 'yes' }, 2)]).toEqual([
    'open',
    'partial',
    'complete',
  ]);
  expect(sheetState({}, 2)).toBe('partial');
});
