import { Conflict, TooMany } from '../../platform/errors/domain-error.js';
import type { RegistrationWindow } from './rules/registration-window.js';

const CLOSED: Record<Exclude<RegistrationWindow, 'open'>, string> = {
  none: 'Für diese Veranstaltung ist keine Anmeldung nötig.',
  external: 'Die Anmeldung läuft auf einer anderen Seite.',
  cancelled: 'Diese Veranstaltung ist abgesagt.',
  not_yet: 'Die Anmeldung ist noch nicht offen.',
  closed: 'Die Anmeldung ist geschlossen.',
};

export class RegistrationNotOpen extends Conflict {
  readonly code = 'registration-not-open';
  readonly title: string;

  constructor(window: RegistrationWindow) {
    super();
    this.title = window === 'open' ? 'Die Anmeldung ist nicht möglich.' : CLOSED[window];
  }
}

export class AlreadyRegistered extends Conflict {
  readonly code = 'already-registered';
  readonly title = 'Diese Person ist schon angemeldet.';
}

/** The offer went to the next, or there was none. */
export class OfferEnded extends Conflict {
  readonly code = 'offer-ended';
  readonly title = 'Das Angebot ist abgelaufen. Der Platz ist an die Nächsten auf der Warteliste gegangen.';
}

export class RegistrationEnded extends Conflict {
  readonly code = 'registration-ended';
  readonly title = 'Diese Anmeldung gilt nicht mehr.';
}

export class EventFull extends Conflict {
  readonly code = 'event-full';
  readonly title = 'Alle Plätze sind vergeben. Erhöhen Sie zuerst die Zahl der Plätze.';
}

export class EventHasBegun extends Conflict {
  readonly code = 'event-has-begun';
  readonly title = 'Die Veranstaltung hat schon begonnen. Daran lässt sich nichts mehr ändern.';
}

export class NothingToAttendYet extends Conflict {
  readonly code = 'event-not-begun';
  readonly title = 'Wer da war, lässt sich ab dem Tag der Veranstaltung festhalten.';
}

/** Rides are shared by those who have a seat, and only where the event wants that. */
export class NoRidesHere extends Conflict {
  readonly code = 'no-rides';
  readonly title = 'Mitfahrgelegenheiten gibt es hier nur für Angemeldete mit einem Platz.';
}

export class NamesForgotten extends Conflict {
  readonly code = 'names-forgotten';
  readonly title = 'Die Namen sind gelöscht. Geblieben sind die Zahlen.';
}

export class TooManyRideMessages extends TooMany {
  readonly code = 'too-many-ride-messages';
  readonly title = 'Sie haben heute schon viele Nachrichten geschickt. Morgen geht es weiter.';

  /** `retryAfter` in seconds. */
  constructor(readonly retryAfter: number) {
    super();
  }
}
