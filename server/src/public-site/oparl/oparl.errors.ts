import { DomainError, Gone } from '../../platform/errors/domain-error.js';

/** The same stands under its one address. */
export class Moved extends DomainError {
  readonly status = 301;
  readonly code = 'moved';
  readonly title = 'Dieses Objekt hat eine andere Adresse.';

  constructor(readonly address: string) {
    super();
  }
}

export class OparlFileDeleted extends Gone {
  readonly code = 'oparl-file-deleted';
  readonly title = 'Diese Datei ist nicht mehr öffentlich.';
}
