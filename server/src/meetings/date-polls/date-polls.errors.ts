import { Conflict } from '../../platform/errors/domain-error.js';

export class DatePollClosed extends Conflict {
  readonly code = 'date-poll-closed';
  readonly title =
    'Diese Terminumfrage ist geschlossen. Antworten lassen sich nicht mehr ändern. Bitte wenden Sie sich an die Koordination.';
}

export class DatePollOpen extends Conflict {
  readonly code = 'date-poll-open';
  readonly title = 'Diese Terminumfrage läuft noch.';
}

export class DatePollDecided extends Conflict {
  readonly code = 'date-poll-decided';
  readonly title = 'Der Termin steht schon fest. Die Umfrage ist damit beendet.';
}

export class DateOptionOver extends Conflict {
  readonly code = 'date-option-over';
  readonly title = 'Dieser Terminvorschlag liegt in der Vergangenheit. Bitte wählen Sie einen anderen.';
}

export class MeetingHasDate extends Conflict {
  readonly code = 'meeting-has-date';
  readonly title = 'Der Termin dieser Sitzung steht schon fest. Nur für Entwürfe lässt sich ein Termin suchen.';
}

export class DatePollRuns extends Conflict {
  readonly code = 'date-poll-runs';
  readonly title: string;
  override readonly extensions: Record<string, unknown>;

  constructor({ id, number }: { id: string; number: number }) {
    super();
    this.title = `Für diese Termine läuft schon die Terminumfrage zur ${number}. Sitzung.`;
    this.extensions = { meetingId: id };
  }
}

export class EverybodyAnswered extends Conflict {
  readonly code = 'everybody-answered';
  readonly title = 'Alle Kommunen haben geantwortet. Es gibt niemanden zu erinnern.';
}
