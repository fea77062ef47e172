import type { Piece, Run } from '../../../platform/reading/manuscript.schemas.js';

/** One piece of an old text with its place in it, by which it is found again beside the result. */
export type Line = { index: number; piece: Piece; text: string };

export const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

const wordsOf = (piece: Piece): string =>
  piece.kind === 'table' ? piece.rows.map((row) => row.map(textOf).join(' | ')).join('\n') : textOf(piece.runs);

export const linesOf = (pieces: readonly Piece[]): Line[] =>
  pieces.map((piece, index) => ({ index, piece, text: wordsOf(piece) }));

const WRAPPED = 60;
const BEGINS = /^(?:[-–—•*·]\s|\(?[A-ZÄÖÜ]\)|[AEFI]:|\d{1,2}[.)]\s|(?:zu\s+)?top\s|tagesordnung|[^\s:]{2,30}:\s?)/iu;
const ENDS = /[.:!?;]$/u;
const BULLET = /^[-–—•*·]\s+/u;

/**
 * Lines of a plain text as its writer meant them: what was broken at the edge of the page is one paragraph again, what
 * begins with a dash is an item of a list.
 */
export function unwrapped(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let lastLength = 0;
  let list = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') {
      found.push(piece);
      continue;
    }
    const text = textOf(piece.runs);
    const last = found.at(-1);
    if (last && last.kind !== 'table' && lastLength >= WRAPPED && !BEGINS.test(text) && !ENDS.test(textOf(last.runs))) {
      found[found.length - 1] = { ...last, runs: continued(last.runs, text) };
    } else if (BULLET.test(text)) {
      if (last?.kind !== 'item') list += 1;
      const runs = [{ text: text.replace(BULLET, '') }];
      found.push({ kind: 'item', list, isOrdered: false, depth: 0, runs });
    } else found.push(piece);
    lastLength = text.length;
  }
  return found;
}

/** A word that was divided at the end of a line is one again. */
function continued(runs: readonly Run[], text: string): Run[] {
  const before = textOf(runs);
  const isDivided = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text) && !/^(?:und|oder|bzw)\b/u.test(text);
  return [{ text: isDivided ? `${before.slice(0, -1)}${text}` : `${before} ${text}` }];
}

/** Runs without their first letters: what only said of which kind something is. */
export function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  const kept = runs.flatMap((run): Run[] => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
  return kept.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
}
