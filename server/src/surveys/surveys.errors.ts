import { Conflict } from '../platform/errors/domain-error.js';

export class SurveyClosedAlready extends Conflict {
  readonly code = 'survey-closed';
  readonly title = 'Diese Umfrage ist beendet. Antworten werden nicht mehr angenommen.';
}

export class SurveyAnsweredAlready extends Conflict {
  readonly code = 'survey-answered';
  readonly title = 'Zu dieser Umfrage gibt es schon Antworten. Sie kann beendet, aber nicht mehr gelöscht werden.';
}

export class EverybodyAnsweredSurvey extends Conflict {
  readonly code = 'everybody-answered-survey';
  readonly title = 'Alle Kommunen haben schon geantwortet.';
}

export class RemindedToday extends Conflict {
  readonly code = 'survey-reminded-today';
  readonly title = 'Heute wurde schon erinnert. Eine Erinnerung am Tag genügt.';
}
