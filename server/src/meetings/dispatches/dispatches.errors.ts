import { Conflict } from '../../platform/errors/domain-error.js';

export class RemindedJustNow extends Conflict {
  readonly code = 'reminded-just-now';
  readonly title =
    'Erinnert wurde schon in der letzten Stunde. Bitte lassen Sie den Kommunen etwas Zeit zum Antworten.';
}
