import type { Piece, Run } from '../../../platform/reading/manuscript.schemas.js';

/** One piece of an old text with its place in it, by which it is found again beside the result. */
export type Line = { index: number; piece: Piece; text: string };

export const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

function wordsOf(piece: Piece): string {
  if (piece.kind === 'table') return piece.rows.map((row) => row.map(textOf).join(' | ')).join('\n');
  return piece.kind === 'picture' ? '' : textOf(piece.runs);
}

export const linesOf = (pieces: readonly Piece[]): Line[] =>
  pieces.map((piece, index) => ({ index, piece, text: wordsOf(piece) }));

const WRAPPED = 60;
const BEGINS = /^(?:[-–—•*·]\s|\(?[A-ZÄÖÜ]\)|[AEFI]:|\d{1,2}[.)]\s|(?:zu\s+)?top\s|tagesordnung|[^\s:]{2,30}:\s?)/iu;
const ENDS = '.:!?;';
// A paragraph that is longer was not broken at the edge of a page.
const LONGEST = 5000;
const BULLET = /^[-–—•*·]\s+/u;

type Gathered = { piece: Piece; lines: string[]; length: number };

/**
 * Lines of a plain text as its writer meant them: what was broken at the edge of the page is one paragraph again, what
 * begins with a dash is an item of a list.
 */
export function unwrapped(pieces: readonly Piece[]): Piece[] {
  const found: Gathered[] = [];
  let lastLength = 0;
  let list = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') {
      found.push(gathered(piece));
      continue;
    }
    const text = textOf(piece.runs);
    const last = found.at(-1);
    if (last && lastLength >= WRAPPED && goesOn(last) && !BEGINS.test(text)) {
      goOn(last, text);
    } else if (BULLET.test(text)) {
      if (last?.piece.kind !== 'item') list += 1;
      const runs = [{ text: text.replace(BULLET, '') }];
      found.push(gathered({ kind: 'item', list, isOrdered: false, depth: 0, runs }));
    } else found.push(gathered(piece));
    lastLength = text.length;
  }
  return found.map(({ piece, lines }) =>
    'runs' in piece && lines.length > 1 ? { ...piece, runs: [{ text: lines.join('') }] } : piece,
  );
}

function gathered(piece: Piece): Gathered {
  const text = wordsOf(piece);
  return { piece, lines: [text], length: text.length };
}

const goesOn = ({ piece, lines, length }: Gathered): boolean =>
  'runs' in piece && length < LONGEST && !ENDS.includes(lines.at(-1)?.at(-1) ?? ' ');

/** A word that was divided at the end of a line is one again. */
function goOn(last: Gathered, text: string): void {
  const before = last.lines.at(-1) ?? '';
  const isDivided = /\p{Ll}-$/u.test(before.slice(-4)) && /^\p{Ll}/u.test(text) && !/^(?:und|oder|bzw)\b/u.test(text);
  if (isDivided) last.lines[last.lines.length - 1] = before.slice(0, -1);
  last.lines.push(isDivided ? text : ` ${text}`);
  last.length += text.length;
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
