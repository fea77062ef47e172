export class MinutesCirculated {
  constructor(readonly minutesId: string) {}
}

export class MinutesApproved {
  constructor(readonly minutesId: string) {}
}

/** Back in the hands of those who write. */
export class MinutesRecalled {
  constructor(readonly minutesId: string) {}
}

/** The period is over and wishes are open: those who write have to decide. */
export class MinutesUndecided {
  constructor(readonly minutesId: string) {}
}

export class MinutesAmended {
  constructor(readonly versionId: string) {}
}

export class ChangeRequested {
  constructor(readonly requestId: string) {}
}

export class ChangeRequestAnswered {
  constructor(readonly requestId: string) {}
}

export class MinutesCommented {
  constructor(readonly commentId: string) {}
}

/** The group waits for the minutes of a past meeting: a reminder is due. */
export class MinutesAwaited {
  constructor(readonly meetingId: string) {}
}
