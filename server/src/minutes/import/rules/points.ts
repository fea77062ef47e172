import type { Line } from './lines.js';

/** Where an item of the agenda begins. */
export type Point = { index: number; number: string | null; title: string };

type Candidate = Point & { rank: number };

const TOP =
  /^(?:zu\s+)?(?:TOP|T\.O\.P\.|Tagesordnungspunkt|Punkt)\s*(\d{1,2})\s?([a-z](?![\p{L}]))?(?:\.\d+)?\s*(?:[:.)|–—-]+\s*|\s+|$)(.*)$/isu;
const NUMBERED = /^(\d{1,2})\s?([a-z](?![\p{L}]))?\s?[.)]\s+(?!\d{1,2}\.|(?:Sitzung|Treffen)\b)(.+)$/su;
const BARE_NUMBER = /^(\d{1,2})([a-z])?\s+(\p{Lu}.+)$/su;
const LONGEST_TITLE = 160;
const AGENDA = /^(?:(?:vorgeschlagene\s)?tagesordnung|themen|ablauf)\b/iu;

/** "3", "3a": what numbers are compared by. */
const rankOf = (digits = '', letter = ''): number => Number(digits) * 30 + (letter ? letter.charCodeAt(0) - 96 : 0);

function read(pattern: RegExp, line: Line): Candidate[] {
  if (!('runs' in line.piece)) return [];
  const match = pattern.exec(line.text);
  const title = match?.[3]?.trim() ?? '';
  if (!match || title.length > LONGEST_TITLE) return [];
  const letter = (match[2] ?? '').toLowerCase();
  return [{ index: line.index, number: `${match[1]}${letter}`, title, rank: rankOf(match[1], letter) }];
}

/**
 * The items of an old text in their order. The surest sign wins: the word TOP, then numbered headings, then numbered
 * lines that count on, then headings alone. A list of the agenda in front lends its titles and is no content.
 */
export function pointsOf(lines: readonly Line[]): Point[] {
  const headings = lines.filter(({ piece }) => piece.kind === 'heading');
  const signs: Array<() => Candidate[]> = [
    () => lines.flatMap((line) => read(TOP, line)),
    () => headings.flatMap((line) => [...read(NUMBERED, line), ...read(BARE_NUMBER, line)]),
    () => lines.filter(isShort).flatMap((line) => read(NUMBERED, line)),
    () => lines.filter(isBoldItem).map(({ index, text }, place) => candidate(index, place + 1, text)),
  ];
  for (const sign of signs) {
    const points = counted(sign(), lines);
    if (points.length >= (sign === signs[0] ? 1 : 2)) return points.map(({ rank: _, ...point }) => point);
  }
  return byLevel(headings);
}

/** Numbered by the word processor itself, whose numbers are not in the text. */
const isBoldItem = ({ piece }: Line) =>
  piece.kind === 'item' && piece.isOrdered && piece.depth === 0 && piece.runs.every(({ bold }) => bold === true);
const candidate = (index: number, number: number, title: string): Candidate => ({
  ...{ index, title: title.slice(0, LONGEST_TITLE) },
  ...{ number: String(number), rank: rankOf(String(number)) },
});

const isShort = ({ text, piece }: Line) => piece.kind !== 'heading' && text.length <= 120 && !/[;,]$/u.test(text);

/** Those that count on. Where they come twice, the first time is the agenda: it gives titles to what has none. */
function counted(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const runs = runsOf(candidates);
  const [first = [], ...rest] = runs;
  const isFirstTheAgenda = rising(rest.flat()).length >= first.length && isAgenda(first, lines);
  const points = rising((isFirstTheAgenda ? rest : runs).flat());
  const begin = points[0]?.index ?? 0;
  const listed = [...candidates, ...lines.flatMap((line) => read(NUMBERED, line))].filter(({ index }) => index < begin);
  const titles = new Map(listed.flatMap(({ number, title }) => (title ? [[number, title] as const] : [])));
  return points.map((one) => ({ ...one, title: one.title || (titles.get(one.number) ?? '') }));
}

/** A number that is not higher than the one before begins anew. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const one of candidates) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && one.rank > before.rank) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** One line after the other with nothing between them, or below the word. */
function isAgenda(run: readonly Candidate[], lines: readonly Line[]): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length < 2) return false;
  const above = lines.find(({ index }) => index === first.index - 1);
  return last.index - first.index < run.length || AGENDA.test(above?.text ?? '');
}

/** No gap of more than a few: "12. Sitzung" after item 2 is none of the items. */
function rising(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) {
    const before = kept.at(-1)?.rank ?? 0;
    if (one.rank > before && one.rank <= before + 90) kept.push(one);
  }
  return kept;
}

/** The highest level of headings that comes more than once; the title of the whole stands above it. */
function byLevel(headings: readonly Line[]): Point[] {
  const levels = headings.map(({ piece }) => (piece.kind === 'heading' ? piece.level : 0));
  const level = [1, 2, 3, 4, 5, 6].find((one) => levels.filter((other) => other === one).length > 1);
  return headings
    .filter((_, place) => levels[place] === level)
    .map(({ index, text }) => ({ index, number: null, title: text.slice(0, LONGEST_TITLE) }));
}
