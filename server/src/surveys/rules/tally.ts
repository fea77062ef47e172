import { type GivenAnswer, isBlank } from './answers.js';

type Question = { id: string; kind: 'yes_no' | 'choice' | 'text' | 'number'; options: readonly string[] };

export type Tally = {
  /** How many municipalities said something to it. */
  answered: number;
  /** Of yes or no, and of a choice in the order of its options. */
  counts: Array<{ label: string; count: number }>;
  /** Of numbers; null where there are none. */
  numbers: { least: number; most: number; median: number; sum: number } | null;
};

/** What the sheets say to one question, taken together. */
export function tallyOf(question: Question, answers: readonly GivenAnswer[]): Tally {
  const own = answers.filter((answer) => answer.questionId === question.id && !isBlank(answer));
  return { answered: own.length, counts: countsOf(question, own), numbers: numbersOf(question, own) };
}

function countsOf({ kind, options }: Question, answers: readonly GivenAnswer[]): Tally['counts'] {
  if (kind === 'yes_no') {
    return [true, false].map((value) => ({
      label: value ? 'yes' : 'no',
      count: answers.filter(({ isYes }) => isYes === value).length,
    }));
  }
  if (kind !== 'choice') return [];
  return options.map((label) => ({ label, count: answers.filter(({ text }) => text === label).length }));
}

function numbersOf({ kind }: Question, answers: readonly GivenAnswer[]): Tally['numbers'] {
  const numbers = answers.flatMap(({ number }) => (number === null ? [] : [number])).toSorted((one, two) => one - two);
  const [least] = numbers;
  const most = numbers.at(-1);
  if (kind !== 'number' || least === undefined || most === undefined) return null;
  const [low = least, high = low] = numbers.slice((numbers.length - 1) >> 1, (numbers.length >> 1) + 1);
  return { least, most, median: rounded((low + high) / 2), sum: rounded(numbers.reduce((sum, one) => sum + one, 0)) };
}

/** As exact as the answers: four digits behind the comma. */
const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;
