import { Conflict, Gone } from '../platform/errors/domain-error.js';
import type { ReleaseState, Step } from './rules/release-state.js';

const NAMES: Record<ReleaseState, string> = {
  draft: 'ein Entwurf',
  in_coordination: 'in Abstimmung',
  approved: 'freigegeben',
  released: 'veröffentlicht',
  withdrawn: 'zurückgezogen',
};

/** A step that cannot be taken from here. */
export class StepNotPossible extends Conflict {
  readonly code = 'press-step-not-possible';
  readonly title: string;

  constructor(state: ReleaseState, step: Step) {
    super();
    this.title =
      step === 'release' && (state === 'draft' || state === 'in_coordination')
        ? `Die Pressemitteilung ist ${NAMES[state]}. Geben Sie sie zuerst frei.`
        : `Das geht nicht mehr: Die Pressemitteilung ist inzwischen ${NAMES[state]}.`;
  }
}

/** What was agreed on is not written on. */
export class ReleaseIsFixed extends Conflict {
  readonly code = 'press-release-fixed';
  readonly title: string;

  constructor(state: ReleaseState) {
    super();
    this.title =
      state === 'approved'
        ? 'Diese Fassung ist freigegeben. Holen Sie sie in den Entwurf zurück, um sie zu ändern.'
        : `Die Pressemitteilung ist ${NAMES[state]}. Geändert wird sie nur noch als Korrektur mit Hinweis.`;
  }
}

export class QuotesNotApproved extends Conflict {
  readonly code = 'press-quotes-not-approved';
  readonly title: string;

  constructor(names: readonly string[]) {
    super();
    this.title = `Noch nicht freigegeben: ${names.map((name) => `{{${name}}}`).join(', ')}. Holen Sie die Freigabe ein, oder nehmen Sie das Zitat aus dem Text.`;
  }
}

export class PlaceholdersOpen extends Conflict {
  readonly code = 'press-placeholders-open';
  readonly title: string;

  constructor(names: readonly string[]) {
    super();
    this.title = `Im Text stehen noch Platzhalter ohne Wert: ${names.map((name) => `{{${name}}}`).join(', ')}.`;
  }
}

export class ReleaseIsPublic extends Conflict {
  readonly code = 'press-release-public';
  readonly title = 'Die Pressemitteilung ist schon öffentlich. Eine Sperrfrist käme zu spät.';
}

export class NotReleased extends Conflict {
  readonly code = 'press-release-not-released';
  readonly title = 'Verschickt wird nur, was veröffentlicht ist. Geben Sie die Pressemitteilung zuerst heraus.';
}

export class QuoteDecided extends Conflict {
  readonly code = 'press-quote-decided';
  readonly title = 'Über dieses Zitat ist inzwischen entschieden.';
}

export class QuoteChanged extends Conflict {
  readonly code = 'press-quote-changed';
  readonly title = 'Das Zitat wurde inzwischen geändert. Bitte lesen Sie es noch einmal.';
}

export class QuoteUnsaid extends Conflict {
  readonly code = 'press-quote-unsaid';
  readonly title = 'Das Zitat hat noch keinen Wortlaut.';
}

export class ContactKnown extends Conflict {
  readonly code = 'press-contact-known';
  readonly title = 'Diese Adresse steht schon im Presseverteiler.';
}

export class NewsIsPublished extends Conflict {
  readonly code = 'news-published';
  readonly title = 'Diese Nachricht ist veröffentlicht. Ziehen Sie sie zuerst zurück.';
}

/** It was public once and is no more. */
export class Withdrawn extends Gone {
  readonly code = 'withdrawn';
  readonly title = 'Diese Mitteilung wurde zurückgezogen.';
}

/** Public pages name nobody. */
export class ReleaseNamesPeople extends Conflict {
  readonly code = 'press-release-names-people';
  readonly title: string;

  constructor(names: readonly string[]) {
    super();
    this.title = `Der Text nennt Personen: ${names.join(', ')}. Öffentlich steht niemand mit Namen; schreiben Sie die Funktion.`;
  }
}
