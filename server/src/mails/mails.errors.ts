import { Conflict } from '../platform/errors/domain-error.js';

export class MailNotFailed extends Conflict {
  readonly code = 'mail-not-failed';
  readonly title = 'Diese E-Mail ist schon unterwegs oder angekommen.';
}
