/** A word as typed; `parts` where punctuation holds several together ("PV-Anlage", "12.000"). */
export type Word = { text: string; parts: string[] };
/** One thing that has to be there, or must not. A phrase is words in a row. */
export type Term =
  | { kind: 'word'; word: Word; excluded: boolean }
  | { kind: 'phrase'; text: string; excluded: boolean };

export const MOST_TERMS = 12;

const QUOTES = /["„“”«»‟]/g;
const PARTS = /[\p{L}\p{N}]+/gu;
const CHUNK = /(?<minus>[-–−])?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/gu;

const partsOf = (text: string): string[] => text.match(PARTS) ?? [];

/** Words, "a phrase", -without. Whatever is typed has a meaning; what has none is left out. */
export function readQuery(typed: string): Term[] {
  const text = typed.normalize('NFC').replace(QUOTES, '"');
  return [...text.matchAll(CHUNK)]
    .flatMap(({ groups = {} }) => termOf(groups.phrase, groups.word, groups.minus !== undefined))
    .slice(0, MOST_TERMS);
}

function termOf(phrase: string | undefined, word: string | undefined, excluded: boolean): Term[] {
  const parts = partsOf(phrase ?? word ?? '');
  const [only] = parts;
  if (only === undefined) return [];
  if (phrase !== undefined && parts.length > 1) return [{ kind: 'phrase', text: parts.join(' '), excluded }];
  const text = parts.length === 1 ? only : (word ?? only).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return [{ kind: 'word', word: { text, parts: parts.slice(0, MOST_TERMS) }, excluded }];
}

/** A page about nothing but what it must not be about is everything: that is no question. */
export const asksForSomething = (terms: readonly Term[]): boolean => terms.some(({ excluded }) => !excluded);
