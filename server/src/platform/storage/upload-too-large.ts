import { TooLarge } from '../errors/domain-error.js';

export class UploadTooLarge extends TooLarge {
  readonly code = 'upload-too-large';
  readonly title: string;

  /** `limit` in bytes. */
  constructor(limit: number) {
    super();
    this.title = `Die Datei ist zu groß. Erlaubt sind höchstens ${Math.floor(limit / 1_000_000)} MB.`;
  }
}
