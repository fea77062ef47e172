import type { DateAnswerSheet } from './date-polls.queries';

/** To how many of the dates a municipality has said nothing. */
export function missingAnswers(options: readonly unknown[], { answers }: DateAnswerSheet): number {
  return options.length - answers.filter((answer) => answer !== null).length;
}
