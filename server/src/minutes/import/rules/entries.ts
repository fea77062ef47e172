import type { Piece, Run } from '../../../platform/reading/manuscript.schemas.js';
import { type EntryKind, labelled } from './entry-kinds.js';
import { type Line, textOf, withoutStart } from './lines.js';
import { type Addressing, addressing, isAddressingAlone } from './responsible.js';

/** Something that was said under an item, of which people may still change the kind. */
export type Said = {
  /** The pieces of the old text that it comes from. */
  pieces: number[];
} & (
  | { kind: EntryKind; runs: Run[]; addressing: Addressing | null }
  | { kind: 'heading'; level: 3 | 4; runs: Run[] }
  | { kind: 'list'; isOrdered: boolean; items: Array<{ depth: number; runs: Run[] }> }
  | { kind: 'table'; rows: Run[][][] }
  | { kind: 'picture'; file: string; alternative: string }
);

type Marked = { said: Said[]; pending: EntryKind | null };

/** What stands below an item, entry by entry. `from`: the day of the meeting, from which dates without a year count. */
export function entriesOf(lines: readonly Line[], from: string | null): Said[] {
  const state: Marked = { said: [], pending: null };
  for (const line of lines) take(state, line, from);
  return state.said;
}

function take(state: Marked, { index, piece, text }: Line, from: string | null): void {
  if (piece.kind === 'picture') {
    state.said.push({ ...piece, pieces: [index] });
    return;
  }
  if (piece.kind === 'table') {
    state.said.push(...(tasksOf(piece.rows, index, from) ?? [{ kind: 'table', rows: piece.rows, pieces: [index] }]));
    state.pending = null;
    return;
  }
  const last = state.said.at(-1);
  if (last?.kind === 'task' && isAddressingAlone(text)) {
    last.addressing = completed(last.addressing, addressing(text, from));
    last.pieces.push(index);
    return;
  }
  const label = labelled(text);
  if (label && label.length >= text.length) {
    state.pending = label.kind;
    return;
  }
  if (piece.kind === 'heading') {
    state.pending = null;
    if (!label) {
      state.said.push({ kind: 'heading', level: piece.level <= 3 ? 3 : 4, runs: piece.runs, pieces: [index] });
      return;
    }
  }
  const kind = label?.kind ?? state.pending;
  if (piece.kind === 'item' && (kind === null || kind === 'paragraph')) {
    addItem(state.said, piece, index);
    return;
  }
  // A label alone speaks for one paragraph, or for all items of the list that follows.
  if (piece.kind !== 'item') state.pending = null;
  state.said.push(entry(kind ?? 'paragraph', withoutStart(piece.runs, label?.length ?? 0), index, from));
}

function entry(kind: EntryKind, runs: Run[], index: number, from: string | null): Said {
  return { kind, runs, addressing: kind === 'task' ? addressing(textOf(runs), from) : null, pieces: [index] };
}

const completed = (before: Addressing | null, more: Addressing): Addressing => ({
  who: more.who ?? before?.who ?? null,
  dueOn: more.dueOn ?? before?.dueOn ?? null,
});

function addItem(
  said: Said[],
  { list, isOrdered, depth, runs }: Extract<Piece, { kind: 'item' }>,
  index: number,
): void {
  const last = said.at(-1);
  if (last?.kind === 'list' && lists.get(last) === list) {
    last.items.push({ depth, runs });
    last.pieces.push(index);
    return;
  }
  const begun: Said = { kind: 'list', isOrdered, items: [{ depth, runs }], pieces: [index] };
  lists.set(begun, list);
  said.push(begun);
}

/** Of which list the items are: known while the text is read, and of no use afterwards. */
const lists = new WeakMap<Said, number>();

const WHAT = /^(?:was|aufgaben?|auftrag|maßnahme|to-?\s?do)/iu;
const WHO = /^(?:wer|zuständig|verantwortlich|durch)/iu;
const UNTIL = /^(?:bis|wann|termin|frist|fällig)/iu;

/** "Was | Wer | Bis wann": a table of tasks is tasks. */
function tasksOf(rows: readonly Run[][][], index: number, from: string | null): Said[] | null {
  const head = (rows[0] ?? []).map(textOf);
  const what = head.findIndex((cell) => WHAT.test(cell));
  const who = head.findIndex((cell) => WHO.test(cell));
  if (what < 0 || who < 0 || rows.length < 2) return null;
  const until = head.findIndex((cell) => UNTIL.test(cell));
  return rows.slice(1).flatMap((row): Said[] => {
    const runs = row[what] ?? [];
    if (textOf(runs) === '') return [];
    const named = textOf(row[who] ?? []) || null;
    const due = until < 0 ? null : addressing(`bis ${textOf(row[until] ?? [])}`, from).dueOn;
    return [{ kind: 'task', runs, addressing: { who: named, dueOn: due }, pieces: [index] }];
  });
}
