import { Conflict, Gone, Invalid, Locked, TooMany, UnsupportedType } from '../platform/errors/domain-error.js';
import type { Refusal } from './rules/file-types.js';
import { MOST_FILES_BY_LINK } from './rules/speaker-allowance.js';

const ALLOWED =
  'Erlaubt sind PDF, PowerPoint (pptx), Word (docx), Excel (xlsx), OpenDocument (odp, odt, ods) und Bilder (jpg, png).';

const TITLES: Record<Refusal, string> = {
  type: `Dateien dieser Art nimmt das Portal nicht an. ${ALLOWED}`,
  'no-film': 'Bitte wählen Sie ein Video: MP4 oder WebM.',
  archive:
    'Archive wie ZIP nimmt das Portal nicht an. Bitte entpacken Sie das Archiv und laden Sie die Dateien einzeln hoch.',
  macros:
    'Diese Datei enthält Makros, also kleine Programme, die Schaden anrichten können. Bitte speichern Sie sie ohne ' +
    'Makros, zum Beispiel mit „Speichern unter“ als PowerPoint-Präsentation (pptx) oder als PDF, und laden Sie sie ' +
    'noch einmal hoch.',
  'old-format':
    'Diese Datei hat ein altes Format. Bitte speichern Sie sie mit „Speichern unter“ als pptx, docx, xlsx oder PDF ' +
    'und laden Sie sie noch einmal hoch.',
  protected:
    'Diese Datei ist mit einem Kennwort geschützt oder hat ein altes Format. Bitte speichern Sie sie ohne Kennwort ' +
    'als pptx, docx, xlsx oder PDF und laden Sie sie noch einmal hoch.',
  mismatch:
    'Der Inhalt dieser Datei passt nicht zu ihrer Endung. Bitte öffnen Sie sie in dem Programm, mit dem sie erstellt ' +
    `wurde, und speichern Sie sie neu. ${ALLOWED}`,
  broken:
    'Diese Datei ist beschädigt oder unvollständig. Bitte speichern Sie sie neu und laden Sie sie noch einmal hoch.',
  suspicious:
    'Diese Datei ist ungewöhnlich aufgebaut und wird zur Sicherheit nicht angenommen. Bitte speichern Sie sie als PDF ' +
    'und laden Sie das PDF hoch.',
};

export class FileRefused extends UnsupportedType {
  readonly code: string;
  readonly title: string;

  constructor(refusal: Refusal) {
    super();
    this.code = `file-refused-${refusal}`;
    this.title = TITLES[refusal];
  }
}

export class FileEmpty extends Invalid {
  override readonly code = 'file-empty';
  override readonly title = 'Diese Datei ist leer. Bitte wählen Sie eine andere.';

  constructor() {
    super([]);
  }
}

export class TooManyFiles extends Conflict {
  readonly code = 'too-many-files';
  readonly title =
    `Über den Link sind höchstens ${MOST_FILES_BY_LINK} Dateien möglich. Bitte ersetzen Sie eine vorhandene Datei oder wenden Sie sich an die Koordination.`;
}

export class TooManyUploads extends TooMany {
  readonly code = 'too-many-uploads';
  readonly title = 'Das sind sehr viele Dateien auf einmal. Bitte warten Sie, bis die anderen hochgeladen sind.';
  readonly retryAfter = 600;
}

export class FileWithdrawn extends Gone {
  readonly code = 'file-withdrawn';
  readonly title = 'Diese Datei wurde zurückgezogen und steht nicht mehr zur Verfügung.';
}

export class FileBeingScanned extends Locked {
  readonly code = 'file-being-scanned';
  readonly title =
    'Diese Datei wird noch auf Schadsoftware geprüft. Bitte versuchen Sie es in ein paar Minuten noch einmal.';
}

export class FileInfected extends Locked {
  readonly code = 'file-infected';
  readonly title = 'In dieser Datei wurde Schadsoftware gefunden. Niemand kann sie öffnen.';
}

export class PreviewUnderWay extends Conflict {
  readonly code = 'preview-under-way';
  readonly title = 'Die Vorschau dieser Datei wird schon erstellt.';
}

export class FileAlreadyWithdrawn extends Conflict {
  readonly code = 'file-already-withdrawn';
  readonly title = 'Diese Datei wurde schon zurückgezogen. Bitte laden Sie sie bei Bedarf neu hoch.';
}
