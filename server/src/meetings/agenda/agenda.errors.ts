import { Conflict } from '../../platform/errors/domain-error.js';

export class AgendaItemInMinutes extends Conflict {
  readonly code = 'agenda-item-in-minutes';
  readonly title = 'Zu diesem Punkt steht schon etwas im Protokoll. Er lässt sich nicht mehr entfernen.';
}

export class AgendaItemHasTalk extends Conflict {
  readonly code = 'agenda-item-has-talk';
  readonly title = 'Zu diesem Punkt gehört schon ein Vortrag.';
}

export class AgendaItemSent extends Conflict {
  readonly code = 'agenda-item-sent';
  readonly title =
    'Dieser Punkt steht in der versandten Tagesordnung. Verschieben Sie ihn auf die nächste Sitzung, dann bleibt sichtbar, was aus ihm wurde.';
}

export class AgendaItemPutOff extends Conflict {
  readonly code = 'agenda-item-put-off';
  readonly title = 'Dieser Punkt ist schon verschoben.';
}

export class AgendaItemNotPutOff extends Conflict {
  readonly code = 'agenda-item-not-put-off';
  readonly title = 'Dieser Punkt ist nicht verschoben.';
}

export class NothingToSend extends Conflict {
  readonly code = 'no-supplement-to-send';
  readonly title = 'Seit der Einladung ist nichts hinzugekommen. Es gibt keinen Nachtrag zu versenden.';
}

export class AgendaNotSent extends Conflict {
  readonly code = 'agenda-not-sent';
  readonly title = 'Zu dieser Sitzung ist noch nicht eingeladen. Neue Punkte stehen dann in der Einladung.';
}
