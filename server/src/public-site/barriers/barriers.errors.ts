import { Conflict } from '../../platform/errors/domain-error.js';

export class BarrierListedAlready extends Conflict {
  readonly code = 'barrier-listed-already';
  readonly title = 'Diese Meldung steht schon in der Erklärung zur Barrierefreiheit.';
}
