import { TooMany } from '../../platform/errors/domain-error.js';

export class LinkOverused extends TooMany {
  readonly code = 'link-overused';
  readonly title = 'Das war sehr oft in kurzer Zeit. Bitte warten Sie einige Minuten.';

  /** `retryAfter` in seconds. */
  constructor(readonly retryAfter: number) {
    super();
  }
}
