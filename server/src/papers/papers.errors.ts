import { TooMany, Unavailable } from '../platform/errors/domain-error.js';

export class BinderTooHeavy extends Unavailable {
  override readonly code = 'binder-too-heavy';
  override readonly title =
    'Die Unterlagen dieser Sitzung lassen sich nicht zu einer Mappe binden. Bitte laden Sie sie als ZIP herunter.';
}

export class TooManyBinders extends Unavailable {
  override readonly code = 'too-many-binders';
  override readonly title =
    'Gerade werden viele Sitzungsmappen gebunden. Bitte versuchen Sie es in einer Minute noch einmal.';
}

export class TooManyOwnBinders extends TooMany {
  readonly code = 'too-many-own-binders';
  readonly title =
    'Für Sie sind schon zwei Sitzungsmappen unterwegs. Bitte warten Sie, bis eine davon heruntergeladen ist.';
  readonly retryAfter = 30;
}
