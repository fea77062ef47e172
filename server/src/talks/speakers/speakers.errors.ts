import { Conflict } from '../../platform/errors/domain-error.js';

export class SpeakerKnown extends Conflict {
  readonly code = 'speaker-known';
  readonly title = 'Diese Person steht schon im Verzeichnis. Ergänzen Sie dort, was fehlt.';
}

export class SpeakerHasTalks extends Conflict {
  readonly code = 'speaker-has-talks';
  readonly title = 'Zu dieser Person gehören Vorträge. Sie können ihre Kontaktdaten löschen, nicht ihren Namen.';
}
