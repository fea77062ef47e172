/** Its rights were recorded, its day of publication was moved, or it stands in for another file. */
export class FileReleaseChanged {
  constructor(readonly fileId: string) {}
}
