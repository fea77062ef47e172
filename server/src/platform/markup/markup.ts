import { decode, encode } from 'html-entities';
import { wholeText } from '../documents/whole-text.js';

/** HTML that was written here. Whatever else is put into it is text, so that nobody's words become markup. */
export class Markup {
  private constructor(readonly html: string) {}

  static of(html: string): Markup {
    return new Markup(html);
  }
}

type Piece = string | number | null | Markup | readonly Piece[];

/** markup`<p>${text}</p>`: strings are escaped, markup stays, lists are joined, null is nothing. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return Markup.of(parts.map((part, index) => `${part}${index < pieces.length ? drawn(pieces[index]) : ''}`).join(''));
}

function drawn(piece: Piece | undefined): string {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'object') return piece.map(drawn).join('');
  return encode(wholeText(String(piece))).replace(/\r\n|\r|\n/g, '<br>');
}

/** What is read of it, for a search. */
export const wordsOf = ({ html }: Markup): string =>
  decode(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
