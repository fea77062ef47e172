import { Conflict } from '../../platform/errors/domain-error.js';

export class SourceKnownAlready extends Conflict {
  readonly code = 'event-source-known';
  readonly title = 'Diese Adresse steht schon in der Liste.';
}

export class TooManySources extends Conflict {
  readonly code = 'too-many-event-sources';
  readonly title = 'Mehr als 20 Quellen liest das Portal nicht. Bitte entfernen Sie zuerst eine.';
}
