/** Its rights were recorded, its day of publication was moved, or it stands in for another file. */
export class FileReleaseChanged {
  constructor(readonly fileId: string) {}
}

/** Text and pictures of its newest version are there, or it is known why not. */
export class FileProcessed {
  constructor(readonly fileId: string) {}
}

/** The scanner found malware in its newest version. */
export class FileFoundInfected {
  constructor(readonly fileId: string) {}
}

/** New bytes took the place of the ones before. */
export class FileReplaced {
  constructor(readonly fileId: string) {}
}

/** Withdrawn, for good. */
export class FileTakenBack {
  constructor(readonly fileId: string) {}
}
