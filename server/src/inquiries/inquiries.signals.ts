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

/** Little time is left for an answer. */
export class InquiryDueSoon {
  constructor(readonly inquiryId: string) {}
}

/** The day has passed without an answer. */
export class InquiryOverdue {
  constructor(readonly inquiryId: string) {}
}

/** So has the last day that the law knows. */
export class InquiryLongOverdue {
  constructor(readonly inquiryId: string) {}
}
