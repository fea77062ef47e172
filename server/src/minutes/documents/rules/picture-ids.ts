type Part = { kind: string; picture?: string };

/** Keys of the pictures among the parts of a sheet; minutes show pictures nowhere but between paragraphs. */
export const pictureIds = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ kind, picture }) => (kind === 'picture' && picture !== undefined ? picture : []));
