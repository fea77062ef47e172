import { Conflict } from '../../platform/errors/domain-error.js';

export class MeasureOfOtherGroup extends Conflict {
  readonly code = 'measure-of-other-group';
  readonly title = 'Diese Maßnahme gehört zum Handlungsplan eines anderen Arbeitskreises.';
}

export class TooManyMeasureLinks extends Conflict {
  readonly code = 'too-many-measure-links';
  readonly title = 'An dieser Maßnahme hängt schon zu viel. Lösen Sie zuerst eine Verbindung.';
}
