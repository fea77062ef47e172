export class MeetingScheduled {
  constructor(readonly meetingId: string) {}
}

export class MeetingChanged {
  constructor(readonly meetingId: string) {}
}
