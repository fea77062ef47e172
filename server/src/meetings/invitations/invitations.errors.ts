import { Conflict, TooMany } from '../../platform/errors/domain-error.js';

export class NobodyToInvite extends Conflict {
  readonly code = 'nobody-to-invite';
  readonly title = 'Alle sind schon eingeladen.';
}

export class NotInvited extends Conflict {
  readonly code = 'not-invited';
  readonly title = 'Zu dieser Sitzung ist diese Person nicht eingeladen.';
}

export class NobodyToRemind extends Conflict {
  readonly code = 'nobody-to-remind';
  readonly title = 'Alle Kommunen haben schon geantwortet.';
}

export class DeputyChangedTooOften extends TooMany {
  readonly code = 'deputy-changed-too-often';
  readonly title = 'Die Vertretung wurde gerade mehrmals geändert. Bitte warten Sie eine Stunde.';
  readonly retryAfter = 3600;
}
