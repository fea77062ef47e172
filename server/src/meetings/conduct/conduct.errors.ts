import { Conflict } from '../../platform/errors/domain-error.js';

export class MeetingNotToday extends Conflict {
  readonly code = 'meeting-not-today';
  readonly title = 'Die Sitzung ist erst an einem späteren Tag. Leiten können Sie sie am Sitzungstag.';
}

export class AgendaItemMoved extends Conflict {
  readonly code = 'agenda-item-moved';
  readonly title = 'Dieser Punkt ist auf eine spätere Sitzung verschoben.';
}
