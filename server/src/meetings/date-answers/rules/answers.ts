import { Invalid } from '../../../platform/errors/domain-error.js';

/** Answers name options that are there, each once. */
export function requireAnswers(
  answers: ReadonlyArray<{ optionId: string }>,
  options: ReadonlyArray<{ id: string }>,
): void {
  const faults = answers.flatMap(({ optionId }, index) => {
    const pointer = `#/answers/${index}/optionId`;
    if (!options.some(({ id }) => id === optionId)) {
      return [{ pointer, detail: 'Diesen Terminvorschlag gibt es nicht mehr.' }];
    }
    const isTwice = answers.findIndex((other) => other.optionId === optionId) < index;
    return isTwice ? [{ pointer, detail: 'Zu diesem Terminvorschlag steht schon eine Antwort.' }] : [];
  });
  if (faults.length > 0) throw new Invalid(faults);
}
