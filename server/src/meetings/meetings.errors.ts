import { Conflict } from '../platform/errors/domain-error.js';

export class MeetingAlreadyPublished extends Conflict {
  readonly code = 'meeting-already-published';
  readonly title = 'Diese Sitzung ist schon veröffentlicht.';
}

export class MeetingNotPublished extends Conflict {
  readonly code = 'meeting-not-published';
  readonly title = 'Diese Sitzung ist noch ein Entwurf. Bitte veröffentlichen Sie sie zuerst.';
}

export class MeetingNotHeld extends Conflict {
  readonly code = 'meeting-not-held';
  readonly title = 'Diese Sitzung hat noch nicht stattgefunden.';
}

export class MeetingClosed extends Conflict {
  readonly code = 'meeting-closed';
  readonly title = 'Das Protokoll dieser Sitzung ist genehmigt. Sie lässt sich nicht mehr ändern.';
}

export class MeetingCancelled extends Conflict {
  readonly code = 'meeting-cancelled';
  readonly title = 'Diese Sitzung ist abgesagt. Sie lässt sich nicht mehr ändern.';
}

export class MeetingBegun extends Conflict {
  readonly code = 'meeting-begun';
  readonly title = 'Diese Sitzung hat schon begonnen. Rückmeldungen und Einladungen sind nicht mehr möglich.';
}

export class MeetingNoDraft extends Conflict {
  readonly code = 'meeting-no-draft';
  readonly title = 'Nur Entwürfe lassen sich löschen. Diese Sitzung ist schon veröffentlicht.';
}

export class MeetingNumberTaken extends Conflict {
  readonly code = 'meeting-number-taken';
  readonly title = 'Eine Sitzung mit dieser Nummer gibt es in diesem Arbeitskreis schon.';
}
