import { Conflict, TooMany } from '../../platform/errors/domain-error.js';

export class TooManyFeeds extends Conflict {
  readonly code = 'too-many-calendar-feeds';
  readonly title = 'Sie haben schon 20 Abonnements. Bitte beenden Sie eines, das Sie nicht mehr brauchen.';
}

export class TooManyGuesses extends TooMany {
  readonly code = 'too-many-calendar-addresses';
  readonly title = 'Von hier wurden zu viele Kalenderadressen versucht, die es nicht gibt. Bitte warten Sie etwas.';

  /** `retryAfter` in seconds. */
  constructor(readonly retryAfter: number) {
    super();
  }
}
