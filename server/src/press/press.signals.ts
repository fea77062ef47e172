/** Given to the press; with an embargo it is not public yet. */
export class PressReleaseReleased {
  constructor(readonly pressReleaseId: string) {}
}

/** From now on everybody reads it: released without an embargo, or its embargo is over. */
export class PressReleasePublic {
  constructor(readonly pressReleaseId: string) {}
}

export class PressReleaseWithdrawn {
  constructor(readonly pressReleaseId: string) {}
}

/** Who was asked for a quote agreed or did not. */
export class PressQuoteDecided {
  constructor(
    readonly quoteId: string,
    readonly pressReleaseId: string,
  ) {}
}

/** Each municipality may give its text its own words now. */
export class LocalTextsReady {
  constructor(readonly pressReleaseId: string) {}
}
