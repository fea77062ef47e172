import { textOf } from '../../lib/form-values';
import type { GiveSurveyAnswers, SurveyAnswer, SurveyQuestion } from './surveys.queries';

/** "4.500,50" and "4500.50" are the same number; undefined where it is none. */
export function numberIn(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0]/g, '');
  if (bare === '') return null;
  const isGerman = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(bare);
  const isEnglish = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(bare);
  if (isGerman) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return isEnglish ? Number(bare.replaceAll(',', '')) : undefined;
}

/** As people type it in the language of the page; always readable again by `numberIn`. */
export const numberAsTyped = (number: number | null): string =>
  number === null ? '' : String(number).replace('.', ',');

export function answersIn(form: FormData, questions: readonly SurveyQuestion[]): GiveSurveyAnswers['answers'] {
  return questions.map(({ id: questionId, kind }, index) => {
    const given = textOf(form, nameOf(index, kind));
    switch (kind) {
      case 'yes_no':
        return { questionId, isYes: given === '' ? null : given === 'yes' };
      case 'number':
        return { questionId, number: numberIn(given) ?? null };
      default:
        return { questionId, text: given };
    }
  });
}

/** Fields whose text is no number, by name. */
export const misreadNumbers = (form: FormData, questions: readonly SurveyQuestion[]): string[] =>
  questions.flatMap(({ kind }, index) => {
    const name = nameOf(index, kind);
    return kind === 'number' && numberIn(textOf(form, name)) === undefined ? [name] : [];
  });

/** The pointer of the request, so that a refusal finds its field. */
export function nameOf(index: number, kind: SurveyQuestion['kind']): string {
  const part = { yes_no: 'isYes', choice: 'text', text: 'text', number: 'number' }[kind];
  return `answers.${index}.${part}`;
}

export const answerTo = (answers: readonly SurveyAnswer[], questionId: string): SurveyAnswer | undefined =>
  answers.find((answer) => answer.questionId === questionId);
