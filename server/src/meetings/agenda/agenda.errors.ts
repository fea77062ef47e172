import { Conflict } from '../../platform/errors/domain-error.js';

export class AgendaItemInMinutes extends Conflict {
  readonly code = 'agenda-item-in-minutes';
  readonly title = 'Zu diesem Punkt steht schon etwas im Protokoll. Er lässt sich nicht mehr entfernen.';
}

export class AgendaItemHasTalk extends Conflict {
  readonly code = 'agenda-item-has-talk';
  readonly title = 'Zu diesem Punkt gehört schon ein Vortrag.';
}
