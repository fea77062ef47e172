import { TooMany } from '../../platform/errors/domain-error.js';

export class FormOverused extends TooMany {
  readonly code = 'form-overused';
  readonly title =
    'Von Ihrem Anschluss kamen sehr viele Formulare. Bitte versuchen Sie es in einer Stunde noch einmal.';

  /** `retryAfter` in seconds. */
  constructor(readonly retryAfter: number) {
    super();
  }
}
