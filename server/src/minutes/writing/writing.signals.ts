/** A draft was opened to the members, or closed again. */
export class MinutesOpennessChanged {
  constructor(readonly minutesId: string) {}
}
