/** Ends a start with one sentence for the person at the console instead of a stack. */
export class LaunchFailure extends Error {}

const sentences: Record<string, (place: string) => string> = {
  EACCES: (place) => `In den Ordner ${place} darf das Portal nicht schreiben. Bitte prüfen Sie die Zugriffsrechte.`,
  EPERM: (place) => `In den Ordner ${place} darf das Portal nicht schreiben. Bitte prüfen Sie die Zugriffsrechte.`,
  EROFS: (place) => `Der Ordner ${place} liegt auf einem schreibgeschützten Datenträger.`,
  ENOSPC: (place) => `Auf dem Datenträger von ${place} ist kein Platz mehr.`,
  EDQUOT: (place) => `Auf dem Datenträger von ${place} ist kein Platz mehr.`,
  // Node's answer to a new folder on a read-only disk, too.
  ENOENT: (place) => `Der Ordner ${place} lässt sich dort nicht anlegen.`,
  ENOTDIR: (place) => `${place} ist kein Ordner.`,
  EEXIST: (place) => `${place} ist kein Ordner.`,
};

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Explains what the file system refused; anything it does not know stays what it is. */
export function explainFileError(error: unknown, place: string): unknown {
  const sentence = sentences[codeOf(error)];
  return sentence ? new LaunchFailure(sentence(place)) : error;
}
