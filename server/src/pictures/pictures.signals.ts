/** A picture is perhaps no longer shown somewhere: it was withdrawn, or a consent, a release or what is said of it changed. */
export class PictureShowingChanged {
  constructor(readonly pictureId: string) {}
}
