import { expect, test } from '@jest/globals';
import { Invalid } from '../../platform/errors/domain-error.js';
import { type GivenAnswer, requireAnswers } from './answers.js';

const questions = [
  { id: 'has', kind: 'yes_no', options: [] },
  { id: 'which', kind: 'choice', options: ['Geoplex', 'eigenes'] },
  { id: 'cost', kind: 'number', options: [] },
  { id: 'words', kind: 'text', options: [] },
] as const;
const answer = (questionId: string, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  questionId,
  isYes: null,
  text: null,
  number: null,
  ...more,
});

function pointers(answers: GivenAnswer[], note = ''): string[] {
  try {
    requireAnswers(answers, questions, note);
    return [];
  } catch (error) {
    if (error instanceof Invalid) return error.errors.map(({ pointer }) => pointer);
    throw error;
  }
}

test('each question takes what it asks for', () => {
  expect(
    pointers([
      answer('has', { isYes: false }),
      answer('which', { text: 'Geoplex' }),
      answer('cost', { number: 0 }),
      answer('words', { text: 'Seit 2021' }),
    ]),
  ).toEqual([]);
});

test('anything else is named where it stands', () => {
  expect(pointers([answer('has', { number: 1 }), answer('which', { text: 'anderes' })])).toEqual([
    '#/answers/0/number',
    '#/answers/1/text',
  ]);
  expect(pointers([answer('cost', { text: '5' }), answer('words', { isYes: true })])).toEqual([
    '#/answers/0/text',
    '#/answers/1/isYes',
  ]);
  expect(pointers([answer('other'), answer('has', { isYes: true }), answer('has')])).toEqual([
    '#/answers/0/questionId',
    '#/answers/2/questionId',
  ]);
});

test('an empty sheet says nothing, a remark alone does', () => {
  expect(pointers([answer('has')])).toEqual(['#/answers']);
  expect(pointers([], 'Wir fangen 2027 an.')).toEqual([]);
});
