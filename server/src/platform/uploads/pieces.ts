/** A part of an upload, named after the offset at which it begins. */
export type Piece = { name: string; size: number };

export const pieceName = (offset: number): string => String(offset).padStart(13, '0');

export const offsetOf = (name: string): number | undefined => (/^\d{13}$/.test(name) ? Number(name) : undefined);

/**
 * The pieces that follow each other without a gap, from the beginning. What a broken request left behind in between, or
 * beyond a gap, does not count: the client sends it again.
 */
export function inOrder(pieces: readonly Piece[]): Piece[] {
  const byOffset = new Map(pieces.map((piece) => [offsetOf(piece.name), piece]));
  const row: Piece[] = [];
  for (let at = 0; ; ) {
    const piece = byOffset.get(at);
    if (piece === undefined || piece.size === 0) return row;
    row.push(piece);
    at += piece.size;
  }
}
