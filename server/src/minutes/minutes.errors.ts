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

export class MinutesMeetingAhead extends Conflict {
  readonly code = 'minutes-meeting-ahead';
  readonly title = 'Diese Sitzung hat noch nicht stattgefunden. Ihr Protokoll lässt sich erst danach vorlegen.';
}

/** Before the last day for objections silence says nothing. */
export class MinutesObjectionsRunning extends Conflict {
  readonly code = 'minutes-objections-running';
  readonly title =
    'Die Frist für Änderungswünsche läuft noch. Bis dahin kann nur eine Sitzung das Protokoll genehmigen.';
}

export class MinutesObjectionsOpen extends Conflict {
  readonly code = 'minutes-objections-open';
  readonly title: string;
  override readonly extensions: { open: number };

  constructor(open: number) {
    super();
    const wishes = open === 1 ? 'Ein Änderungswunsch ist' : `${open} Änderungswünsche sind`;
    this.title = `${wishes} noch offen. Bitte entscheiden Sie zuerst darüber.`;
    this.extensions = { open };
  }
}

export class MinutesObjectionsOver extends Conflict {
  readonly code = 'minutes-objections-over';
  readonly title = 'Die Frist für Änderungswünsche ist abgelaufen. Bitte wenden Sie sich an die Koordination.';
}

export class MinutesNotApproved extends Conflict {
  readonly code = 'minutes-not-approved';
  readonly title = 'Das Protokoll ist noch nicht genehmigt. Bis dahin lässt es sich ohne Nachtrag ändern.';
}

/** Somebody changed the paragraph since it was read. */
export class MinutesBlockChanged extends Conflict {
  readonly code = 'minutes-block-changed';
  readonly title = 'Dieser Absatz wurde inzwischen geändert.';
  override readonly extensions: { words: string };

  constructor(words: string) {
    super();
    this.extensions = { words };
  }
}
