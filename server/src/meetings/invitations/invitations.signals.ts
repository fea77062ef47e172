/** `memberIds`: who was invited, at first or as later joiners. */
export class MeetingInvited {
  constructor(
    readonly meetingId: string,
    readonly memberIds: readonly string[],
  ) {}
}

export class ReplyGiven {
  constructor(
    readonly meetingId: string,
    readonly memberId: string,
  ) {}
}
