import { Conflict } from '../../platform/errors/domain-error.js';

export class InquiryNotAnswered extends Conflict {
  readonly code = 'inquiry-not-answered';
  readonly title = 'Auf diese Anfrage gibt es noch keine Antwort, aus der ein Wissenseintrag werden könnte.';
}
