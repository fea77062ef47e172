import { Conflict, Gone } from '../platform/errors/domain-error.js';
import type { Telltale } from './anonymity.policy.js';

export class ArticleNotDraft extends Conflict {
  readonly code = 'article-not-draft';
  readonly title = 'Dieser Wissenseintrag ist schon veröffentlicht.';
}

export class ArticleNotPublished extends Conflict {
  readonly code = 'article-not-published';
  readonly title = 'Dieser Wissenseintrag ist nicht veröffentlicht.';
}

export class ArticleNotWithdrawn extends Conflict {
  readonly code = 'article-not-withdrawn';
  readonly title = 'Dieser Wissenseintrag ist nicht zurückgezogen.';
}

/** Said to those who read it before. */
export class ArticleWithdrawn extends Gone {
  readonly code = 'article-withdrawn';
  readonly title: string;

  constructor(reason: string | null) {
    super();
    this.title = `Dieser Wissenseintrag wurde zurückgezogen${reason ? `: ${reason}` : '.'}`;
  }
}

/** Somebody has to read these words, and to take out those that are forbidden. */
export class ArticleTellsAsker extends Conflict {
  readonly code = 'article-tells-asker';
  readonly title = 'Der Text könnte verraten, wer gefragt hat. Bitte prüfen Sie die genannten Stellen.';
  override readonly extensions: Record<string, unknown>;

  constructor(telltales: readonly Telltale[]) {
    super();
    this.extensions = { telltales };
  }
}

export class NewestVersion extends Conflict {
  readonly code = 'article-newest-version';
  readonly title = 'Die neueste Fassung bleibt. Ändern Sie den Eintrag, oder ziehen Sie ihn zurück.';
}
