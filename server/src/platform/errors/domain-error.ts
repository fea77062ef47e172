/** What a use case may answer instead of a result. Kinds, not statuses: each kind knows its own status. */
export abstract class DomainError extends Error {
  abstract readonly status: number;
  /** Stable English name, the tail of the problem's `type`. */
  abstract readonly code: string;
  /** German sentence, shown as it is. */
  abstract readonly title: string;
  /** Further members of the problem document, e.g. the current version after a conflict. */
  readonly extensions: Record<string, unknown> = {};

  override get message(): string {
    return this.title;
  }
}

export class Unauthenticated extends DomainError {
  readonly status = 401;
  readonly code: string = 'unauthenticated';
  readonly title: string = 'Bitte melden Sie sich an.';
}

export class Forbidden extends DomainError {
  readonly status = 403;
  readonly code: string = 'forbidden';
  readonly title: string = 'Das ist Ihnen hier nicht erlaubt.';
}

export class NotFound extends DomainError {
  readonly status = 404;
  readonly code: string = 'not-found';
  readonly title: string = 'Das gibt es hier nicht (mehr), oder es ist für Sie nicht sichtbar.';
}

export abstract class Conflict extends DomainError {
  readonly status = 409;
}

export abstract class Gone extends DomainError {
  readonly status = 410;
}

export abstract class TooLarge extends DomainError {
  readonly status = 413;
}

export abstract class UnsupportedType extends DomainError {
  readonly status = 415;
}

/** There, but nobody may have it just now. */
export abstract class Locked extends DomainError {
  readonly status = 423;
}

export type FieldError = { pointer: string; detail: string };

export class Invalid extends DomainError {
  readonly status = 422;
  readonly code: string = 'invalid';
  readonly title: string = 'Einige Angaben fehlen oder stimmen nicht.';

  constructor(readonly errors: readonly FieldError[]) {
    super();
  }
}

export abstract class TooMany extends DomainError {
  readonly status = 429;
  /** Seconds. */
  abstract readonly retryAfter: number;
}

export class Unavailable extends DomainError {
  readonly status: number = 503;
  readonly code: string = 'unavailable';
  readonly title: string =
    'Das Portal ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.';
}

export class StorageFull extends Unavailable {
  override readonly status = 507;
  override readonly code = 'storage-full';
  override readonly title = 'Der Speicher des Portals ist voll. Bitte wenden Sie sich an die Administration.';
}
