import { TooLarge, Unavailable } from '../errors/domain-error.js';

export class UploadTooLarge extends TooLarge {
  readonly code = 'upload-too-large';
  readonly title: string;

  /** `limit` in bytes. */
  constructor(limit: number) {
    super();
    const megabytes = (limit / 1_000_000).toLocaleString('de-DE', { maximumFractionDigits: 1 });
    this.title = `Die Datei ist zu groß. Erlaubt sind höchstens ${megabytes} MB.`;
  }
}

export class StoredObjectMissing extends Unavailable {
  override readonly code = 'stored-object-missing';
  override readonly title =
    'Der Inhalt dieser Datei ist im Speicher nicht zu finden. Bitte wenden Sie sich an die Administration.';
}

export class StorageUnavailable extends Unavailable {
  override readonly code = 'storage-unavailable';
  override readonly title =
    'Der Dateispeicher ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.';
}
