/** Pieces as paragraphs of their own, behind the paragraph in which the caret stands; null: behind everything. */
export function withInserted(text: string, pieces: readonly string[], caret: number | null): string {
  const next = caret === null ? -1 : text.indexOf('\n\n', caret);
  const place = next < 0 ? text.length : next;
  return [text.slice(0, place), ...pieces, text.slice(place)]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
