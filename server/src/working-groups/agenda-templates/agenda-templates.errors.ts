import { Conflict } from '../../platform/errors/domain-error.js';

export class AgendaTemplateNameTaken extends Conflict {
  readonly code = 'agenda-template-name-taken';
  readonly title = 'Es gibt schon eine Vorlage mit diesem Namen.';
}

export class StandardTemplateNeeded extends Conflict {
  readonly code = 'standard-template-needed';
  readonly title = 'Eine Vorlage ist immer Standard. Wählen Sie zuerst eine andere dafür.';
}
