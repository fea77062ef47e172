export class MinutesCirculated {
  constructor(readonly minutesId: string) {}
}

export class MinutesApproved {
  constructor(readonly minutesId: string) {}
}
