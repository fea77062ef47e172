import { Conflict } from '../platform/errors/domain-error.js';

export class PlanTitleTaken extends Conflict {
  readonly code = 'plan-title-taken';
  readonly title = 'Einen Handlungsplan mit diesem Namen gibt es in diesem Arbeitskreis schon.';
}

export class FieldInUse extends Conflict {
  readonly code = 'field-in-use';
  readonly title = 'In diesem Handlungsfeld stehen noch Maßnahmen. Ordnen Sie diese zuerst einem anderen zu.';
}

export class MeasureCodeTaken extends Conflict {
  readonly code = 'measure-code-taken';
  readonly title = 'Diese Nummer trägt in diesem Handlungsfeld schon eine andere Maßnahme, vielleicht eine entfernte.';
}

export class MeasureRemoved extends Conflict {
  readonly code = 'measure-removed';
  readonly title = 'Diese Maßnahme wurde aus dem Plan genommen. Nehmen Sie sie wieder auf, bevor Sie sie ändern.';
}

export class UpdatesAlreadyRequested extends Conflict {
  readonly code = 'updates-already-requested';
  readonly title = 'Darum wurde in den letzten sieben Tagen schon gebeten. Bitte lassen Sie der Kommune etwas Zeit.';
}

export class NobodyToAsk extends Conflict {
  readonly code = 'nobody-to-ask';
  readonly title =
    'Von den federführenden Kommunen ist außer Ihnen niemand im Arbeitskreis, den das Portal fragen kann.';
}
