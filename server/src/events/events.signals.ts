/** Others may read it from now on. */
export class EventPublished {
  constructor(readonly eventId: string) {}
}

/** Back to a draft: nobody but the coordination reads it any more. */
export class EventWithdrawn {
  constructor(readonly eventId: string) {}
}

/** Time or place of a published one; comes together with EventChanged. */
export class EventMoved {
  constructor(readonly eventId: string) {}
}

/** Anything about it, the number of seats too. */
export class EventChanged {
  constructor(readonly eventId: string) {}
}

export class EventCancelled {
  constructor(readonly eventId: string) {}
}
