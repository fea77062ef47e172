export class AgendaProposed {
  constructor(
    readonly proposalId: string,
    readonly meetingId: string,
  ) {}
}

/** Accepted, postponed or declined. */
export class AgendaProposalAnswered {
  constructor(
    readonly proposalId: string,
    readonly meetingId: string,
  ) {}
}
