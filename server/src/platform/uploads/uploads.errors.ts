import { Conflict, DomainError, Gone, NotFound, Unavailable } from '../errors/domain-error.js';

/** The client and we disagree about how much has come in: it asks and goes on from there. */
export class UploadOffsetDiffers extends Conflict {
  readonly code = 'upload-offset-differs';
  readonly title = 'Die Übertragung war an einer anderen Stelle. Bitte versuchen Sie es noch einmal.';
}

/** Another request is still writing to the upload, and does not let go. */
export class UploadInUse extends DomainError {
  readonly status = 423;
  readonly code = 'upload-in-use';
  readonly title = 'Diese Übertragung läuft gerade in einem anderen Fenster.';
}

export class UploadExpired extends Gone {
  readonly code = 'upload-expired';
  readonly title = 'Diese Übertragung wurde zu lange nicht fortgesetzt. Bitte wählen Sie die Datei noch einmal aus.';
}

/** Nobody reads this answer: the client is gone. It keeps the log free of an error that is none. */
export class UploadInterrupted extends DomainError {
  readonly status = 400;
  readonly code = 'upload-interrupted';
  readonly title = 'Die Übertragung wurde abgebrochen.';
}

/** What no client that speaks tus 1.0 sends. */
export class UploadRequestUnreadable extends DomainError {
  readonly status: number;
  readonly code = 'upload-request-unreadable';
  readonly title = 'Diese Anfrage zum Hochladen ist nicht lesbar.';

  constructor(status: number) {
    super();
    this.status = status;
  }
}

/** What the tus server refuses, in our words. */
export function tusRefusal(status: number): DomainError {
  if (status === 404) return new NotFound();
  if (status === 410) return new UploadExpired();
  if (status === 409) return new UploadOffsetDiffers();
  if (status >= 500) return new Unavailable();
  // A wrong type of content is no question of rights, as the tus server has it.
  return new UploadRequestUnreadable(status === 412 || status === 413 ? status : 400);
}
