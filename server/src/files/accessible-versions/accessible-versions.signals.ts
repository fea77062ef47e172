export class AccessibleVersionRequested {
  constructor(readonly requestId: string) {}
}

/** By a file or in words. */
export class AccessibleVersionAnswered {
  constructor(
    readonly fileId: string,
    readonly memberIds: readonly string[],
  ) {}
}
