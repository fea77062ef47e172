import { expect, test } from '@jest/globals';
import { Invalid } from '../../platform/errors/domain-error.js';
import type { NewSurveyQuestion } from '../surveys.schemas.js';
import { requireQuestions } from './questions.js';

const question = (more: Partial<NewSurveyQuestion>): NewSurveyQuestion => ({
  kind: 'yes_no',
  label: 'Haben Sie ein Solarkataster?',
  options: [],
  unit: null,
  ...more,
});

function pointers(questions: NewSurveyQuestion[]): string[] {
  try {
    requireQuestions(questions);
    return [];
  } catch (error) {
    if (error instanceof Invalid) return error.errors.map(({ pointer }) => pointer);
    throw error;
  }
}

test('every kind of question has its own parts', () => {
  expect(
    pointers([
      question({}),
      question({ kind: 'choice', options: ['Geoplex', 'eigenes'] }),
      question({ kind: 'number', unit: 'EUR' }),
      question({ kind: 'text' }),
    ]),
  ).toEqual([]);
});

test('what does not belong to a kind, or is missing, is named where it stands', () => {
  expect(
    pointers([
      question({ kind: 'choice', options: ['eine'] }),
      question({ kind: 'choice', options: ['Ja', 'ja'] }),
      question({ kind: 'text', options: ['x'], unit: 'EUR' }),
    ]),
  ).toEqual(['#/questions/0/options', '#/questions/1/options', '#/questions/2/options', '#/questions/2/unit']);
});
