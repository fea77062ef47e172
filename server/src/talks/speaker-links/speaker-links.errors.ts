import { Conflict } from '../../platform/errors/domain-error.js';

export class SpeakerWithoutAddress extends Conflict {
  readonly code = 'speaker-without-address';
  readonly title =
    'Von dieser Person ist keine E-Mail-Adresse bekannt. Tragen Sie eine ein, oder erzeugen Sie den Link und geben Sie ihn selbst weiter.';
}

export class TalkOver extends Conflict {
  readonly code = 'talk-cancelled';
  readonly title = 'Die Sitzung dieses Vortrags ist abgesagt. Es wurde nichts verschickt.';
}

export class SlidesThereAlready extends Conflict {
  readonly code = 'slides-there-already';
  readonly title = 'Die Folien sind inzwischen da. Es wurde keine Erinnerung verschickt.';
}

export class SpeakerDeclined extends Conflict {
  readonly code = 'speaker-declined';
  readonly title = 'Diese Person hat abgesagt. Es wurde keine Erinnerung verschickt.';
}

export class SpeakerRemindedJustNow extends Conflict {
  readonly code = 'reminded-just-now';
  readonly title = 'Diese Person wurde eben erst erinnert. Bitte warten Sie eine Stunde.';
}
