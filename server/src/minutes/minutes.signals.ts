export class MinutesCirculated {
  constructor(readonly minutesId: string) {}
}

export class MinutesApproved {
  constructor(readonly minutesId: string) {}
}

/** The group waits for the minutes of a past meeting: a reminder is due. */
export class MinutesAwaited {
  constructor(readonly meetingId: string) {}
}
