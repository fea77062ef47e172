import type { Piece } from '../../../platform/reading/manuscript.schemas.js';
import { type Attending, attending } from './attendance-lines.js';
import { entriesOf, type Said } from './entries.js';
import { type Line, linesOf, unwrapped } from './lines.js';
import { type OldHead, oldHead } from './old-head.js';
import { pointsOf } from './points.js';

export type RecognisedItem = { number: string | null; title: string; said: Said[] };
export type Recognised = {
  head: OldHead;
  attendance: Attending[];
  items: RecognisedItem[];
  /** The old text piece by piece, to be laid beside the result. */
  original: string[];
};

const NO_TITLE = 'Ohne Titel';

/** Old minutes as far as a program can understand them; people correct the rest before anything is saved. */
export function recognised(pieces: readonly Piece[], isPlain: boolean): Recognised {
  const lines = linesOf(isPlain ? unwrapped(pieces) : pieces);
  const points = pointsOf(lines);
  const [first] = points;
  const above = first ? lines.slice(0, placeOf(lines, first.index)) : lines;
  const head = oldHead(above.length > 0 ? above : lines.slice(0, 5));
  const { people } = attending(above);
  const original = lines.map(({ piece, text }) => (piece.kind === 'picture' ? `[Bild] ${piece.alternative}` : text));
  if (!first) return { head, attendance: people, original, items: wholeAsOne(lines, head.day) };
  const items = points.map(({ index, number, title }, place): RecognisedItem => {
    const end = points[place + 1]?.index ?? Number.POSITIVE_INFINITY;
    const below = lines.filter((line) => line.index > index && line.index < end);
    return { number, title: title || NO_TITLE, said: entriesOf(below, head.day) };
  });
  return { head, attendance: people, original, items };
}

const placeOf = (lines: readonly Line[], index: number) => lines.findIndex((line) => line.index === index);

/** Nothing looks like an item: everything stands below one, to be divided by hand. */
function wholeAsOne(lines: readonly Line[], from: string | null): RecognisedItem[] {
  return lines.length === 0 ? [] : [{ number: null, title: NO_TITLE, said: entriesOf(lines, from) }];
}
