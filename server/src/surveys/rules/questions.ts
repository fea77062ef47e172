import { type FieldError, Invalid } from '../../platform/errors/domain-error.js';
import type { NewSurveyQuestion } from '../surveys.schemas.js';

/** A choice has at least two different options; nothing else has any, and only a number has a unit. */
export function requireQuestions(questions: readonly NewSurveyQuestion[]): void {
  const faults = questions.flatMap((question, index) => faultsOf(question, `#/questions/${index}`));
  if (faults.length > 0) throw new Invalid(faults);
}

function faultsOf({ kind, options, unit }: NewSurveyQuestion, pointer: string): FieldError[] {
  const faults: FieldError[] = [];
  const different = new Set(options.map((option) => option.toLocaleLowerCase('de')));
  if (kind === 'choice' && options.length < 2) {
    faults.push({ pointer: `${pointer}/options`, detail: 'Bitte nennen Sie mindestens zwei Möglichkeiten.' });
  }
  if (kind === 'choice' && different.size < options.length) {
    faults.push({ pointer: `${pointer}/options`, detail: 'Bitte nennen Sie jede Möglichkeit nur einmal.' });
  }
  if (kind !== 'choice' && options.length > 0) {
    faults.push({ pointer: `${pointer}/options`, detail: 'Möglichkeiten gibt es nur bei einer Auswahl.' });
  }
  if (kind !== 'number' && unit !== null) {
    faults.push({ pointer: `${pointer}/unit`, detail: 'Eine Einheit gibt es nur bei einer Zahl.' });
  }
  return faults;
}
