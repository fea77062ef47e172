import { clockTime, shortDay } from '../../platform/clock/in-words.js';
import { Conflict } from '../../platform/errors/domain-error.js';

export class MeetingTooEarly extends Conflict {
  readonly code = 'meeting-too-early';
  readonly title: string;

  constructor(from: Date) {
    super();
    this.title = `Leiten können Sie diese Sitzung ab ${shortDay(from)}, ${clockTime(from)} Uhr.`;
  }
}

export class AgendaItemMoved extends Conflict {
  readonly code = 'agenda-item-moved';
  readonly title = 'Dieser Punkt ist auf eine spätere Sitzung verschoben.';
}
