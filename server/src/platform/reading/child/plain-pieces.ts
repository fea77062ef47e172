import { type Manuscript, MOST_PIECES } from '../manuscript.schemas.js';
import { plainLine } from './plain-line.js';

const LONGEST = 20_000;

/** A plain text line by line; what belongs together, whoever reads them knows better. */
export function plainPieces(text: string): Manuscript {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap(cut)
    .map(plainLine)
    .filter((line) => line !== '');
  return {
    obstacle: lines.length > MOST_PIECES ? 'too_long' : null,
    pieces: lines.slice(0, MOST_PIECES).map((line) => ({ kind: 'paragraph', runs: [{ text: line }] })),
    pictureCount: 0,
    hasTrackedChanges: false,
  };
}

/** Nobody writes paragraphs of such a length; a text without any end of line does. */
function cut(line: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < line.length; start += LONGEST) parts.push(line.slice(start, start + LONGEST));
  return parts;
}
