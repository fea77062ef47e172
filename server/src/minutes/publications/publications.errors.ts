import { Conflict } from '../../platform/errors/domain-error.js';

export class MinutesNotApproved extends Conflict {
  readonly code = 'minutes-not-approved';
  readonly title = 'Veröffentlicht wird nur, was genehmigt ist.';
}
