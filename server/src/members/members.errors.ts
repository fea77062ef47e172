import { Conflict } from '../platform/errors/domain-error.js';

export class EmailTaken extends Conflict {
  readonly code = 'member-email-taken';
  readonly title = 'Diese E-Mail-Adresse gehört schon zu einem Konto.';
}

export class OwnAccount extends Conflict {
  readonly code = 'member-own-account';
  readonly title = 'Das eigene Konto können Sie nicht sperren.';
}
