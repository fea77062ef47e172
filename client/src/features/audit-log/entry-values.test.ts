import { expect, it } from '@jest/globals';
import { titleIn, valuesIn } from './entry-values';

it('reads pairs of old and new, for one field or for all', () => {
  const expected = [{ field: 'dueOn', before: '2026-12-01', after: '2026-12-08', hasBefore: true }];
  expect(valuesIn({ dueOn: ['2026-12-01', '2026-12-08'] })).toEqual(expected);
  expect(valuesIn({ dueOn: { before: '2026-12-01', after: '2026-12-08' } })).toEqual(expected);
  expect(valuesIn({ before: { dueOn: '2026-12-01', text: 'a' }, change: { dueOn: '2026-12-08' } })).toEqual(expected);
  expect(valuesIn({ before: { dueOn: '2026-12-01' }, after: { dueOn: '2026-12-08' } })).toEqual(expected);
  expect(valuesIn({ before: 'open', after: 'done' })).toEqual([
    { field: 'value', before: 'open', after: 'done', hasBefore: true },
  ]);
});

it('tells what is new where nothing stood before, and lists as lists', () => {
  const alone = (field: string, after: unknown) => ({ field, after, hasBefore: false });
  expect(valuesIn({ names: ['Rathaus', 'Schule'], note: '' })).toEqual([
    alone('names', ['Rathaus', 'Schule']),
    alone('note', ''),
  ]);
  expect(valuesIn({ before: null, after: { state: 'open' } })).toMatchObject([alone('state', 'open')]);
});

it('leaves out what stayed, what the sentence says and what nobody reads', () => {
  expect(valuesIn({ title: 'Klimatag', blockId: 'b', capacity: [40, 40] })).toEqual([]);
  expect(valuesIn({ title: ['Klimatag', 'Klimawoche'] })).toHaveLength(1);
});

it.each([null, undefined, 'Text', 7, [], {}])('%j holds no values', (details) => {
  expect(valuesIn(details)).toEqual([]);
});

it('finds what it was about as it is called since', () => {
  expect(titleIn({ title: ['Klimatag', 'Klimawoche'] })).toBe('Klimawoche');
  expect(titleIn({ before: { title: 'Alt' }, change: { title: 'Neu' } })).toBe('Neu');
  expect(titleIn({ before: { title: 'Alt' }, change: {} })).toBe('Alt');
  expect(titleIn({ name: 7 })).toBeUndefined();
});
