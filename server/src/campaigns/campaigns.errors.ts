import { Conflict } from '../platform/errors/domain-error.js';

export class CampaignClosedAlready extends Conflict {
  readonly code = 'campaign-closed';
  readonly title = 'Diese Aktion ist abgeschlossen. Die Koordination kann sie wieder öffnen.';
}

export class CampaignIsPublic extends Conflict {
  readonly code = 'campaign-is-public';
  readonly title = 'Diese Aktion ist öffentlich. Nehmen Sie sie zuerst von der öffentlichen Seite.';
}

export class CampaignAnsweredAlready extends Conflict {
  readonly code = 'campaign-answered';
  readonly title = 'Kommunen haben sich zu dieser Aktion schon geäußert. Schließen Sie sie ab, statt sie zu löschen.';
}

export class CampaignSiteKnown extends Conflict {
  readonly code = 'campaign-site-known';
  readonly title = 'Ein Objekt mit diesem Namen gibt es in dieser Kommune schon.';
}
