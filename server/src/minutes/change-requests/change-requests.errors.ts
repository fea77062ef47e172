import { Conflict } from '../../platform/errors/domain-error.js';

export class ChangeRequestDecided extends Conflict {
  readonly code = 'change-request-decided';
  readonly title = 'Über diesen Änderungswunsch ist schon entschieden.';
}
