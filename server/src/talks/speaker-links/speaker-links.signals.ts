/** A speaker said yes or no to day and time. */
export class SpeakerAnswered {
  constructor(
    readonly talkId: string,
    readonly speakerId: string,
  ) {}
}

/** A speaker handed in slides: released a file, named a link, or said that there are none. */
export class SlidesHandedIn {
  constructor(
    readonly talkId: string,
    readonly speakerId: string,
  ) {}
}
