import { TooMany } from '../../platform/errors/domain-error.js';

export class TooManyWindows extends TooMany {
  readonly code = 'too-many-windows';
  readonly title = 'Dieses Protokoll ist schon in sehr vielen Fenstern geöffnet. Schließen Sie bitte eines davon.';
  readonly retryAfter = 30;
}
