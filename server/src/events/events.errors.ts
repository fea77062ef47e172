import { Conflict } from '../platform/errors/domain-error.js';

export class EventIsCancelled extends Conflict {
  readonly code = 'event-cancelled';
  readonly title = 'Diese Veranstaltung ist abgesagt. Sie kann nicht mehr geändert werden.';
}

export class EventIsPublished extends Conflict {
  readonly code = 'event-published';
  readonly title = 'Diese Veranstaltung ist schon veröffentlicht.';
}

export class EventIsDraft extends Conflict {
  readonly code = 'event-draft';
  readonly title = 'Diese Veranstaltung ist noch ein Entwurf. Ein Entwurf lässt sich löschen.';
}

/** What is missing before others may read it. */
export class EventNotReady extends Conflict {
  readonly code = 'event-not-ready';
  readonly title = 'Vor dem Veröffentlichen fehlen noch Angaben.';
  override readonly extensions: Record<string, unknown>;

  constructor(missing: readonly string[]) {
    super();
    this.extensions = { missing };
  }
}

export class EventHasRegistrations extends Conflict {
  readonly code = 'event-has-registrations';
  readonly title = 'Es gibt schon Anmeldungen. Sagen Sie die Veranstaltung ab, dann erfahren es alle Angemeldeten.';
}

export class EventIsOver extends Conflict {
  readonly code = 'event-over';
  readonly title = 'Diese Veranstaltung ist schon vorbei.';
}
