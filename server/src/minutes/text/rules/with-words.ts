import type { Block, Inline, List, ListItem } from '../block.js';
import { blockText, inlineText } from '../plain-text.js';
import { wordSteps } from './word-steps.js';

type Marks = NonNullable<Extract<Inline, { type: 'text' }>['marks']>;
type Letter = { text: string; marks: Marks };
type Change = (content: Inline[]) => Inline[];

/**
 * The block with other words; what is bold, italic or a link outside of them stays so. Undefined when the words do not
 * fit into its shape: cells of a table and points of a nested list stay as many as they are.
 */
export function withWords(block: Block, words: string): Block | undefined {
  switch (block.type) {
    case 'image':
      return { ...block, attrs: { ...block.attrs, alt: words.slice(0, 500), decorative: false } };
    case 'bulletList':
    case 'orderedList':
      return inList(block, words);
    case 'table':
      return inTable(block, words);
    default:
      return { ...block, content: inlineWithWords(block.content, words) };
  }
}

/** Words that do not change keep their marks; new ones take those of what they replace, or of both neighbours. */
export function inlineWithWords(content: readonly Inline[], words: string): Inline[] {
  const letters = content.flatMap(lettersOf);
  const kept: Letter[] = [];
  let [place, gone, come] = [0, '', ''];
  const settle = () => {
    const replaced = letters.slice(place - gone.length, place);
    const around = [kept.at(-1), letters[place]].filter((letter) => letter !== undefined);
    const marks = come === '' ? [] : commonMarks(replaced.length > 0 ? replaced : around.length === 2 ? around : []);
    kept.push(...[...come].map((text) => ({ text, marks })));
    gone = '';
    come = '';
  };
  for (const { kind, text } of wordSteps(inlineText(content), words)) {
    if (kind === 'added') come += text;
    if (kind === 'removed') {
      gone += text;
      place += text.length;
    }
    if (kind !== 'same') continue;
    settle();
    kept.push(...letters.slice(place, place + text.length));
    place += text.length;
  }
  settle();
  return joined(kept);
}

function inTable(table: Extract<Block, { type: 'table' }>, words: string): Block | undefined {
  const shape = (text: string) => text.replace(/[^\t\n]/g, '');
  if (shape(words) !== shape(blockText(table))) return undefined;
  const change = oneByOne(words.split(/[\t\n]/));
  const content = table.content.map((row) => ({
    ...row,
    content: row.content.map((cell) => ({ ...cell, content: inFlow(cell.content, change) })),
  }));
  return { ...table, content };
}

function inList(list: Extract<Block, { type: 'bulletList' | 'orderedList' }>, words: string): Block | undefined {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const isFlat = list.content.every(({ content }) => content.length === 1 && content[0]?.type === 'paragraph');
  if (lines.length === blockText(list).split('\n').length) return { ...list, ...inPoints(list, oneByOne(lines)) };
  return isFlat && lines.length > 0 ? { ...list, content: otherPoints(list.content, lines) } : undefined;
}

/** More or fewer points: those that say the same at the beginning and at the end stay. */
function otherPoints(points: readonly ListItem[], lines: readonly string[]): ListItem[] {
  const old = points.map(pointText);
  const most = Math.min(old.length, lines.length);
  let start = 0;
  while (start < most && old[start] === lines[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === lines[lines.length - 1 - end]) end += 1;
  return [
    ...points.slice(0, start),
    ...lines.slice(start, lines.length - end).map(pointOf),
    ...points.slice(points.length - end),
  ];
}

const pointOf = (line: string): ListItem => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: line }] }],
});

const pointText = ({ content: [only] }: ListItem): string =>
  only?.type === 'paragraph' ? inlineText(only.content) : '';

const inPoints = (list: Pick<List, 'content'>, change: Change): Pick<List, 'content'> => ({
  content: list.content.map((point) => ({ ...point, content: inFlow(point.content, change) })),
});

const inFlow = (flow: ListItem['content'], change: Change): ListItem['content'] =>
  flow.map((part) =>
    part.type === 'paragraph'
      ? { ...part, content: change(part.content) }
      : { type: part.type, ...inPoints(part, change) },
  );

/** Every paragraph takes as many of the lines as it has. */
function oneByOne(lines: readonly string[]): Change {
  let next = 0;
  return (content) => {
    const count = inlineText(content).split('\n').length;
    next += count;
    return inlineWithWords(content, lines.slice(next - count, next).join('\n'));
  };
}

function lettersOf(part: Inline): Letter[] {
  if (part.type === 'hardBreak') return [{ text: '\n', marks: [] }];
  return Array.from({ length: part.text.length }, (_, place) => ({
    text: part.text.charAt(place),
    marks: part.marks ?? [],
  }));
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function commonMarks(letters: readonly Letter[]): Marks {
  const [first, ...others] = letters;
  return (first?.marks ?? []).filter((mark) => others.every(({ marks }) => marks.some((one) => isAlike(one, mark))));
}

function joined(letters: readonly Letter[]): Inline[] {
  const parts: Inline[] = [];
  for (const { text, marks } of letters) {
    const last = parts.at(-1);
    if (text === '\n') parts.push({ type: 'hardBreak' });
    else if (last?.type === 'text' && isAlike(last.marks ?? [], marks)) last.text += text;
    else parts.push({ type: 'text', text, ...(marks.length > 0 && { marks }) });
  }
  return parts;
}
