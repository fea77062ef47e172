import { Conflict } from '../../platform/errors/domain-error.js';

export class IndicatorHasValues extends Conflict {
  readonly code = 'indicator-has-values';
  readonly title = 'Es gibt schon Werte: Ob je Kommune gezählt wird, lässt sich nicht mehr ändern.';
}
