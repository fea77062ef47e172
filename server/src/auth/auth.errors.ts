import { Conflict, Invalid, TooMany, Unauthenticated } from '../platform/errors/domain-error.js';

export class WrongCredentials extends Unauthenticated {
  override readonly code = 'wrong-credentials';
  override readonly title = 'E-Mail-Adresse oder Passwort stimmt nicht.';
}

export class WrongCurrentPassword extends Invalid {
  constructor() {
    super([{ pointer: '#/currentPassword', detail: 'Das bisherige Passwort stimmt nicht.' }]);
  }
}

export class TooManyAttempts extends TooMany {
  readonly code = 'too-many-attempts';
  readonly title: string;

  /** `retryAfter` in seconds. */
  constructor(readonly retryAfter: number) {
    super();
    this.title = `Zu viele Versuche. Bitte warten Sie ${Math.max(1, Math.ceil(retryAfter / 60))} Minuten.`;
  }
}

export class AlreadyInvited extends Conflict {
  readonly code = 'already-invited';
  readonly title = 'Diese Person hat schon ein Passwort gesetzt.';
}
