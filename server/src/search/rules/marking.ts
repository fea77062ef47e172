import { fold } from './fold.js';

export type Fragment = { text: string; hit: boolean };
/** Beginnings of words that were looked for, and what counts inside of a word too; folded. */
export type Needles = { beginnings: readonly string[]; insides: readonly string[] };

type Span = { from: number; to: number };

const WORDS = /[\p{L}\p{N}]+/gu;
const LENGTH = 220;
const LEAD = 60;
const NARROW_SPACE = /\s+/g;

function matches(word: string, { beginnings, insides }: Needles): boolean {
  const folded = fold(word);
  return beginnings.some((one) => folded.startsWith(one)) || insides.some((one) => folded.includes(one));
}

function spansOf(text: string, needles: Needles): Span[] {
  return [...text.matchAll(WORDS)]
    .filter(([word]) => matches(word, needles))
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
}

function cut(text: string, spans: readonly Span[]): Fragment[] {
  const fragments: Fragment[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (from > at) fragments.push({ text: text.slice(at, from), hit: false });
    fragments.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) fragments.push({ text: text.slice(at), hit: false });
  return fragments;
}

/** The whole text in pieces. */
export const mark = (text: string, needles: Needles): Fragment[] => cut(text, spansOf(text, needles));

/** Where most of what was looked for stands together, cut at words; the beginning where nothing of it stands here. */
export function snippetOf(long: string, needles: Needles): Fragment[] {
  const text = long.replace(NARROW_SPACE, ' ').trim();
  const spans = spansOf(text, needles);
  const from = beginOf(text, bestOf(text, spans)?.from ?? 0);
  const to = endOf(text, from + LENGTH);
  const inside = spans
    .filter((span) => span.from >= from && span.to <= to)
    .map((span) => ({ from: span.from - from, to: span.to - from }));
  const fragments = cut(text.slice(from, to), inside);
  if (from > 0) fragments.unshift({ text: '… ', hit: false });
  if (to < text.length) fragments.push({ text: ' …', hit: false });
  return fragments;
}

/** The hit that is followed by most different ones within a snippet's length. */
function bestOf(text: string, spans: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const [index, span] of spans.slice(0, 200).entries()) {
    const words = new Set<string>();
    for (const other of spans.slice(index, index + 20)) {
      if (other.to - span.from > LENGTH - LEAD) break;
      words.add(fold(text.slice(other.from, other.to)).slice(0, 6));
    }
    if (words.size > most) [best, most] = [span, words.size];
  }
  return best;
}

function beginOf(text: string, hit: number): number {
  if (hit <= LEAD) return 0;
  const sentence = text.slice(hit - LEAD, hit).search(/[.!?] (?=\S+$|[^.!?]*$)/);
  if (sentence >= 0) return hit - LEAD + sentence + 2;
  const space = text.indexOf(' ', hit - LEAD);
  return space >= 0 && space < hit ? space + 1 : hit;
}

function endOf(text: string, wished: number): number {
  if (wished >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wished);
  return space > wished - LEAD ? space : wished;
}
