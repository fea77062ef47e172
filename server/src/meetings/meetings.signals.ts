export class MeetingScheduled {
  constructor(readonly meetingId: string) {}
}

export class MeetingChanged {
  constructor(readonly meetingId: string) {}
}

/** Time or place changed after the invitation. */
export class MeetingMoved {
  constructor(readonly meetingId: string) {}
}

export class MeetingCancelled {
  constructor(readonly meetingId: string) {}
}
