import { Conflict } from '../../platform/errors/domain-error.js';

export class AddressOnListAlready extends Conflict {
  readonly code = 'address-on-list-already';
  readonly title = 'Diese Adresse steht schon im Verteiler.';
}

export class MinutesNotApproved extends Conflict {
  readonly code = 'minutes-not-approved';
  readonly title = 'Verteilt wird ein Protokoll, wenn es genehmigt ist.';
}

export class NobodyToServe extends Conflict {
  readonly code = 'nobody-to-serve';
  readonly title = 'Alle auf dem Verteiler haben dieses Protokoll schon bekommen.';
}
