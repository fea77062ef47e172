import { type FieldError, Invalid } from '../../platform/errors/domain-error.js';

type Question = { id: string; kind: 'yes_no' | 'choice' | 'text' | 'number'; options: readonly string[] };
export type GivenAnswer = { questionId: string; isYes: boolean | null; text: string | null; number: number | null };

export const isBlank = ({ isYes, text, number }: GivenAnswer): boolean =>
  isYes === null && text === null && number === null;

/** Answers say what their questions ask, each once; something must be said at all. */
export function requireAnswers(answers: readonly GivenAnswer[], questions: readonly Question[], note: string): void {
  const faults = answers.flatMap((answer, index) => faultsOf(answer, index, answers, questions));
  if (faults.length > 0) throw new Invalid(faults);
  if (answers.every(isBlank) && note === '') {
    throw new Invalid([{ pointer: '#/answers', detail: 'Bitte beantworten Sie wenigstens eine Frage.' }]);
  }
}

function faultsOf(
  answer: GivenAnswer,
  index: number,
  answers: readonly GivenAnswer[],
  questions: readonly Question[],
): FieldError[] {
  const question = questions.find(({ id }) => id === answer.questionId);
  const pointer = `#/answers/${index}`;
  if (!question) return [{ pointer: `${pointer}/questionId`, detail: 'Diese Frage gibt es nicht.' }];
  if (answers.findIndex(({ questionId }) => questionId === answer.questionId) < index) {
    return [{ pointer: `${pointer}/questionId`, detail: 'Diese Frage ist schon beantwortet.' }];
  }
  const { isYes, text, number } = answer;
  const foreign = [
    ...(isYes !== null && question.kind !== 'yes_no' ? ['isYes'] : []),
    ...(text !== null && question.kind !== 'text' && question.kind !== 'choice' ? ['text'] : []),
    ...(number !== null && question.kind !== 'number' ? ['number'] : []),
  ];
  if (foreign.length > 0) {
    return foreign.map((part) => ({ pointer: `${pointer}/${part}`, detail: 'Das fragt diese Frage nicht.' }));
  }
  const isUnknown = question.kind === 'choice' && text !== null && !question.options.includes(text);
  return isUnknown ? [{ pointer: `${pointer}/text`, detail: 'Bitte wählen Sie eine der Möglichkeiten.' }] : [];
}
