import { Conflict, Gone } from '../platform/errors/domain-error.js';

export class TopicInUse extends Conflict {
  readonly code = 'newsletter-topic-in-use';
  readonly title = 'Dieses Thema hat Abonnements oder Ausgaben. Benennen Sie es um, statt es zu löschen.';
}

export class NewsletterNotReady extends Conflict {
  readonly code = 'newsletter-not-ready';
  readonly title = 'Die Ausgabe ist noch nicht fertig. Die Prüfung zeigt, was fehlt.';
  override readonly extensions: Record<string, unknown>;

  /** Kinds of faults. */
  constructor(faults: readonly string[]) {
    super();
    this.extensions = { faults };
  }
}

/** A step that cannot be taken from here. */
export class NewsletterIsFixed extends Conflict {
  readonly code = 'newsletter-fixed';
  readonly title: string;

  constructor(state: 'draft' | 'scheduled' | 'sent') {
    super();
    this.title = TITLES[state];
  }
}

const TITLES = {
  draft: 'Diese Ausgabe ist ein Entwurf.',
  scheduled: 'Diese Ausgabe ist geplant. Holen Sie sie in den Entwurf zurück, um sie zu ändern.',
  sent: 'Diese Ausgabe ist verschickt und bleibt, wie sie ist.',
};

/** Out of the archive; `note` is for everybody. */
export class NewsletterWithdrawn extends Gone {
  readonly code = 'newsletter-withdrawn';
  readonly title: string;

  constructor(readonly note: string) {
    super();
    this.title = `Diese Ausgabe wurde zurückgezogen.${note === '' ? '' : ` ${note}`}`;
  }
}

export class SubscriptionGone extends Gone {
  readonly code = 'subscription-gone';
  readonly title = 'Dieses Abonnement ist schon eine Weile beendet. Sie können den Newsletter jederzeit neu bestellen.';
}
