import { Conflict } from '../platform/errors/domain-error.js';

export class InquiryClosed extends Conflict {
  readonly code = 'inquiry-closed';
  readonly title = 'Diese Anfrage ist abgeschlossen. Öffnen Sie sie wieder, bevor Sie weiter daran arbeiten.';
}

export class InquiryAlreadyClosed extends Conflict {
  readonly code = 'inquiry-already-closed';
  readonly title = 'Diese Anfrage ist schon abgeschlossen.';
}

export class InquiryNotClosed extends Conflict {
  readonly code = 'inquiry-not-closed';
  readonly title = 'Diese Anfrage ist nicht abgeschlossen.';
}

export class InquiryNotShared extends Conflict {
  readonly code = 'inquiry-not-shared';
  readonly title = 'Diese Anfrage sieht nur die Koordination. Machen Sie sie zuerst für alle Mitglieder sichtbar.';
}

export class InquiryOnAgenda extends Conflict {
  readonly code = 'inquiry-on-agenda';
  readonly title = 'Diese Anfrage steht schon auf der Tagesordnung der nächsten Sitzung.';
}

/** Two write at the same answer. `current` is the draft that stands now. */
export class DraftChanged extends Conflict {
  readonly code = 'draft-changed';
  readonly title = 'Jemand anderes hat am Antwortentwurf geschrieben. Ihr Text ist noch da, aber nicht gespeichert.';
  override readonly extensions: Record<string, unknown>;

  constructor(current?: unknown) {
    super();
    this.extensions = current === undefined ? {} : { current };
  }
}
