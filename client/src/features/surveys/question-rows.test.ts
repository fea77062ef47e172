import { expect, test } from '@jest/globals';
import { emptyRow, questionsFrom } from './question-rows';

test('a question takes along what its kind has, and leaves the rest', () => {
  const row = { ...emptyRow([]), label: 'Welches?', options: ' Land NRW \n\n eigenes', unit: 'EUR' };
  expect(questionsFrom([{ ...row, kind: 'choice' }])).toEqual([
    { kind: 'choice', label: 'Welches?', options: ['Land NRW', 'eigenes'], unit: '' },
  ]);
  expect(questionsFrom([{ ...row, kind: 'number' }])[0]).toMatchObject({ options: [], unit: 'EUR' });
  expect(questionsFrom([{ ...row, kind: 'yes_no' }])[0]).toMatchObject({ options: [], unit: '' });
});

test('a new row has a key of its own, also after one was removed', () => {
  const rows = [emptyRow([]), { ...emptyRow([]), key: 5 }];
  expect(emptyRow(rows)).toMatchObject({ key: 6, kind: 'yes_no', label: '' });
});
