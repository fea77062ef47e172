export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'link'; text: string; address: string };
export type Block =
  | { kind: 'heading'; level: 2 | 3; pieces: Piece[] }
  | { kind: 'paragraph'; lines: Piece[][] }
  | { kind: 'quote'; lines: Piece[][] }
  | { kind: 'list'; ordered: boolean; items: Piece[][] };

const HEADING = /^(#{1,4})\s+(.+)$/;
const BULLET = /^\s*[-*•]\s+(.+)$/;
const NUMBERED = /^\s*\d{1,3}[.)]\s+(.+)$/;
const QUOTE = /^>\s?(.*)$/;

/** A little Markdown, as people write it anyway: headings, lists, quotes, bold, links. Everything else is text. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (line.trim() === '') {
      if (last) blocks.push({ kind: 'paragraph', lines: [] });
    } else {
      const block = blockOf(line);
      if (!last || !joined(last, block)) blocks.push(block);
    }
  }
  return blocks.filter((block) => block.kind !== 'paragraph' || block.lines.length > 0);
}

function blockOf(line: string): Block {
  const heading = HEADING.exec(line);
  if (heading)
    return {
      kind: 'heading',
      level: heading[1]?.length === 1 || heading[1]?.length === 2 ? 2 : 3,
      pieces: piecesOf(heading[2] ?? ''),
    };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'list', ordered: false, items: [piecesOf(bullet[1] ?? '')] };
  const numbered = NUMBERED.exec(line);
  if (numbered) return { kind: 'list', ordered: true, items: [piecesOf(numbered[1] ?? '')] };
  const quote = QUOTE.exec(line);
  if (quote) return { kind: 'quote', lines: [piecesOf(quote[1] ?? '')] };
  return { kind: 'paragraph', lines: [piecesOf(line)] };
}

/** Whether a line goes on with what stands before it. */
function joined(last: Block, next: Block): boolean {
  if (last.kind === 'list' && next.kind === 'list' && last.ordered === next.ordered) last.items.push(...next.items);
  else if (last.kind === 'paragraph' && next.kind === 'paragraph') last.lines.push(...next.lines);
  else if (last.kind === 'quote' && next.kind === 'quote') last.lines.push(...next.lines);
  else return false;
  return true;
}

const INLINE = /\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<>"„“]+[^\s<>"„“.,;:!?)\]])/g;

/** Bold words and links; an address is a link wherever it stands, and nothing but http and https is one. */
export function piecesOf(written: string): Piece[] {
  const line = masked(written);
  const pieces: Piece[] = [];
  let place = 0;
  for (const found of line.matchAll(INLINE)) {
    if (found.index > place) pieces.push({ kind: 'text', text: line.slice(place, found.index) });
    const [whole, strong, words, address, bare] = found;
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else pieces.push({ kind: 'link', text: words ?? bare ?? '', address: address ?? bare ?? '' });
    place = found.index + whole.length;
  }
  if (place < line.length) pieces.push({ kind: 'text', text: line.slice(place) });
  return pieces.map((piece) => ({ ...piece, text: unmasked(piece.text) }));
}

/** A sign behind a backslash is that sign and marks nothing; meanwhile it stands where no text has any. */
const masked = (line: string): string =>
  line.replace(/\\([\\`*_[\]<>#|~])/g, (_, sign: string) => String.fromCodePoint(MASK + (sign.codePointAt(0) ?? 0)));
const unmasked = (text: string): string =>
  text.replace(/[\uE000-\uE07F]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? MASK) - MASK));
const MASK = 0xe000;
