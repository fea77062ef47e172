export type LabelPart = { text: string } | { number: 'page' | 'pages' };

/** "Seite {page} von {pages}" in its parts, for what counts pages by itself. */
export const labelParts = (label: string): LabelPart[] =>
  label
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? { number: 'page' } : part === '{pages}' ? { number: 'pages' } : { text: part },
    );
