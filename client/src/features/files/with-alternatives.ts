import type { StoredFile } from './files.queries';

/** In their order, each followed by what stands in for it. */
export function withAlternatives(files: readonly StoredFile[]): StoredFile[] {
  const isKnown = ({ alternativeOfId }: StoredFile) => files.some(({ id }) => id === alternativeOfId);
  return files
    .filter((file) => !isKnown(file))
    .flatMap((file) => [file, ...files.filter(({ alternativeOfId }) => alternativeOfId === file.id)]);
}
