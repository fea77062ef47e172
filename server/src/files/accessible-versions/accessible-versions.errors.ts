import { Conflict } from '../../platform/errors/domain-error.js';

export class NoOpenRequest extends Conflict {
  readonly code = 'no-open-request';
  readonly title = 'Zu dieser Datei wartet niemand mehr auf eine Antwort.';
}
