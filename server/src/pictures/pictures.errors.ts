import { Conflict, Gone } from '../platform/errors/domain-error.js';
import type { Obstacle } from './rules/showing.js';

const REASONS: Record<Obstacle, string> = {
  withdrawn: 'Dieses Bild wurde zurückgezogen.',
  expired: 'Die Nutzungsfrist dieses Bildes ist abgelaufen.',
  no_file: 'Zu diesem Eintrag fehlt noch das Bild.',
  file_in_work: 'Das Bild wird noch geprüft und verkleinert. Bitte versuchen Sie es in einer Minute noch einmal.',
  not_reviewed: 'Bitte prüfen Sie zuerst, ob die Personen nur Beiwerk sind (§ 23 KUG), und vermerken Sie es.',
  consent_missing: 'Dafür fehlt die Einwilligung von mindestens einer erkennbaren Person.',
  consent_withdrawn: 'Eine erkennbare Person hat ihre Einwilligung dafür widerrufen.',
};

export class PictureNotShowable extends Conflict {
  readonly code = 'picture-not-showable';
  readonly title: string;
  override readonly extensions: Record<string, unknown>;

  constructor(obstacle: Obstacle) {
    super();
    this.title = REASONS[obstacle];
    this.extensions = { obstacle };
  }
}

export class PictureInUse extends Conflict {
  readonly code = 'picture-in-use';
  readonly title = 'Dieses Bild wird noch verwendet. Sie können es zurückziehen, dann ist es sofort überall weg.';
}

export class PictureWithdrawn extends Gone {
  readonly code = 'picture-withdrawn';
  readonly title = 'Dieses Bild ist nicht mehr öffentlich.';
}

export class ConsentAlreadyRecorded extends Conflict {
  readonly code = 'consent-already-recorded';
  readonly title = 'Für diese Person ist auf diesem Weg schon eine Einwilligung vermerkt.';
}

export class ConsentKept extends Conflict {
  readonly code = 'consent-kept';
  readonly title = 'Ein Widerruf bleibt vermerkt, damit das Bild nicht wieder gezeigt wird.';
}
