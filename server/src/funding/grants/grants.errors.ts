import { Conflict } from '../../platform/errors/domain-error.js';

export class GrantAlreadyEntered extends Conflict {
  readonly code = 'grant-already-entered';
  readonly title = 'Diese Kommune hat schon eine Bewilligung mit diesem Förderkennzeichen.';
}
