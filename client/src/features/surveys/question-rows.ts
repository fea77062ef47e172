import type { StartSurvey, SurveyQuestion } from './surveys.queries';

export type QuestionRow = { key: number; kind: SurveyQuestion['kind']; label: string; options: string; unit: string };

export const MOST_QUESTIONS = 10;

export const emptyRow = (rows: readonly QuestionRow[]): QuestionRow => ({
  key: Math.max(0, ...rows.map(({ key }) => key)) + 1,
  kind: 'yes_no',
  label: '',
  options: '',
  unit: '',
});

/** What does not belong to the chosen kind stays behind. */
export const questionsFrom = (rows: readonly QuestionRow[]): StartSurvey['questions'] =>
  rows.map(({ kind, label, options, unit }) => ({
    kind,
    label,
    options: kind === 'choice' ? linesOf(options) : [],
    unit: kind === 'number' ? unit : '',
  }));

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
