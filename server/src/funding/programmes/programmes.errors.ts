import { Conflict } from '../../platform/errors/domain-error.js';

export class FundingProgrammeInUse extends Conflict {
  readonly code = 'funding-programme-in-use';
  readonly title = 'Kommunen haben sich zu diesem Programm schon geäußert. Beenden Sie es, statt es zu löschen.';
}
