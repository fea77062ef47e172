import { Conflict } from '../platform/errors/domain-error.js';

export class MinutesExist extends Conflict {
  readonly code = 'minutes-exist';
  readonly title = 'Zu dieser Sitzung gibt es schon ein Protokoll.';
}

export class MinutesTooEarly extends Conflict {
  readonly code = 'minutes-too-early';
  readonly title = 'Diese Sitzung ist noch ein Entwurf. Veröffentlichen Sie sie, bevor Sie das Protokoll beginnen.';
}

export class MinutesAlreadyCirculated extends Conflict {
  readonly code = 'minutes-already-circulated';
  readonly title = 'Das Protokoll liegt den Mitgliedern schon vor.';
}

export class MinutesNotCirculated extends Conflict {
  readonly code = 'minutes-not-circulated';
  readonly title = 'Das Protokoll ist noch ein Entwurf. Legen Sie es zuerst den Mitgliedern vor.';
}

export class MinutesAlreadyApproved extends Conflict {
  readonly code = 'minutes-already-approved';
  readonly title = 'Das Protokoll ist bereits genehmigt und lässt sich nicht mehr ändern.';
}
