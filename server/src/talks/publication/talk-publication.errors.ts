import { Conflict } from '../../platform/errors/domain-error.js';

export class TalkNamesPerson extends Conflict {
  readonly code = 'talk-names-person';
  readonly title =
    'Titel oder Zusammenfassung nennen eine Person. Öffentlich stehen keine Namen: Bitte ändern Sie den Text zuerst.';
}

export class TalkNotPublished extends Conflict {
  readonly code = 'talk-not-published';
  readonly title = 'Dieser Vortrag steht noch auf keiner veröffentlichten Tagesordnung.';
}
