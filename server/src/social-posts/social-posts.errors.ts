import { Conflict } from '../platform/errors/domain-error.js';
import { LIMITS, type SocialChannel } from './rules/text-length.js';

export class SocialTextTooLong extends Conflict {
  readonly code = 'social-text-too-long';
  readonly title: string;

  constructor(channel: SocialChannel) {
    super();
    this.title = `Ein Text ist zu lang für seinen Kanal: Erlaubt sind ${LIMITS[channel]} Zeichen.`;
    this.extensions = { channel };
  }

  override readonly extensions: Record<string, unknown>;
}

export class SocialTextEmpty extends Conflict {
  readonly code = 'social-text-empty';
  readonly title = 'Ein Kanal hat noch keinen Text.';
}

export class PictureNotForSocialMedia extends Conflict {
  readonly code = 'picture-not-for-social-media';
  readonly title =
    'Das Bild ist nicht für soziale Medien freigegeben. Bitte geben Sie es frei oder nehmen Sie es heraus.';
}

export class SocialTextIsOut extends Conflict {
  readonly code = 'social-text-is-out';
  readonly title = 'Dieser Text ist schon veröffentlicht oder gerade unterwegs. Er bleibt, wie er ist.';
}

export class SocialTextNotOut extends Conflict {
  readonly code = 'social-text-not-out';
  readonly title = 'Dieser Text ist nicht veröffentlicht.';
}

export class SocialPostNotReady extends Conflict {
  readonly code = 'social-post-not-ready';
  readonly title = 'Bitte geben Sie den Beitrag zuerst frei.';
}

export class SocialPostIsOut extends Conflict {
  readonly code = 'social-post-is-out';
  readonly title = 'Was veröffentlicht war, bleibt vermerkt und lässt sich nicht löschen.';
}

export class MastodonNotConfigured extends Conflict {
  readonly code = 'mastodon-not-configured';
  readonly title = 'Das Portal hat kein Konto bei Mastodon. Bitte kopieren Sie den Text von Hand.';
}
