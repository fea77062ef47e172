import { TooMany } from '../platform/errors/domain-error.js';

export class TooManyArchives extends TooMany {
  readonly code = 'too-many-archives';
  readonly title =
    'Das Notfall-Archiv wurde eben schon mehrmals zusammengestellt. Bitte versuchen Sie es später noch einmal.';

  constructor(readonly retryAfter: number) {
    super();
  }
}
