export class DatePollOpened {
  constructor(readonly meetingId: string) {}
}

/** A municipality gave or changed its answer. */
export class DatePollAnswered {
  constructor(
    readonly meetingId: string,
    readonly municipalityId: string,
  ) {}
}

/** By its deadline, or early by the coordination. */
export class DatePollClosed {
  constructor(readonly meetingId: string) {}
}

export class DatePollDecided {
  constructor(readonly meetingId: string) {}
}
