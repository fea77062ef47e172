/** Asked by a member, handed in from outside, or entered for somebody. */
export class InquiryReceived {
  constructor(readonly inquiryId: string) {}
}

/** The coordination sent a query back, an interim reply or an answer. */
export class InquiryReplied {
  constructor(readonly messageId: string) {}
}

/** The asker wrote on, or a member commented. */
export class InquiryWrittenTo {
  constructor(readonly messageId: string) {}
}

/** All members see it now, with the asker or without. */
export class InquiryShared {
  constructor(readonly inquiryId: string) {}
}

/** Its deadline is near, has passed, or was the last that the law knows. */
export class InquiryDue {
  constructor(
    readonly inquiryId: string,
    readonly stage: 'soon' | 'overdue' | 'final',
  ) {}
}
