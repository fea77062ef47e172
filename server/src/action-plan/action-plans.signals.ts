/** Somebody who leads a measure answered the coordination's question how it stands. */
export class MeasureStatusSaid {
  constructor(readonly measureId: string) {}
}

/** The coordination asked how measures stand. */
export class MeasureUpdatesRequested {
  constructor(readonly requestIds: readonly string[]) {}
}
