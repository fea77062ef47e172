import { Conflict } from '../../platform/errors/domain-error.js';

export class ProposalsClosed extends Conflict {
  readonly code = 'proposals-closed';
  readonly title: string;

  /** `day` in words. */
  constructor(day: string) {
    super();
    this.title = `Themen konnten bis ${day} angemeldet werden. Bitte wenden Sie sich an die Koordination.`;
  }
}

export class MeetingTakesNoProposals extends Conflict {
  readonly code = 'meeting-takes-no-proposals';
  readonly title = 'Zu dieser Sitzung lassen sich keine Themen mehr anmelden.';
}

export class ProposalAnswered extends Conflict {
  readonly code = 'proposal-answered';
  readonly title = 'Über dieses Thema ist schon entschieden.';
}
