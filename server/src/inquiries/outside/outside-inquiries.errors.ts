import { TooMany, Unavailable } from '../../platform/errors/domain-error.js';

export class TooManyInquiries extends TooMany {
  readonly code = 'too-many-inquiries';
  readonly title =
    'Von hier kamen gerade sehr viele Anfragen. Ihr Text ist nicht verloren: Bitte senden Sie ihn später noch einmal, oder schreiben Sie uns eine E-Mail.';

  /** `retryAfter` in seconds. */
  constructor(readonly retryAfter: number) {
    super();
  }
}

export class NobodyToAsk extends Unavailable {
  override readonly code = 'nobody-to-ask';
  override readonly title = 'Hier nimmt noch niemand Anfragen entgegen. Bitte schreiben Sie uns eine E-Mail.';
}
