import { Invalid } from '../../platform/errors/domain-error.js';

/** Each name once: two values of one name would be added up as if they were of two municipalities. */
export function requireFigures(figures: ReadonlyArray<{ name: string }>): void {
  const errors = figures.flatMap(({ name }, index) =>
    figures.findIndex((figure) => figure.name === name) < index
      ? [{ pointer: `#/figures/${index}/name`, detail: 'Diese Zahl steht schon weiter oben.' }]
      : [],
  );
  if (errors.length > 0) throw new Invalid(errors);
}
