import { Conflict } from '../../platform/errors/domain-error.js';

export class ResubscriptionOver extends Conflict {
  readonly code = 'resubscription-over';
  readonly title =
    'Zurücknehmen lässt sich das nur eine Stunde lang. Melden Sie sich an, um diese E-Mails wieder einzuschalten.';
}
