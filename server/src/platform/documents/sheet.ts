/** One line of a table's cell. */
export type Line = { text: string; kind?: 'strong' | 'quiet' | 'struck' };

export type Column = { label: string; width: 'narrow' | 'wide'; align?: 'start' | 'end' };

export type SheetBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; columns: readonly Column[]; rows: ReadonlyArray<ReadonlyArray<readonly Line[]>> };

/** An office document on A4: what it says, without any markup. */
export type Sheet = {
  /** BCP 47, e.g. "de". */
  language: string;
  title: string;
  /** Who speaks, above the title. */
  sender: string;
  subtitle: string | null;
  facts: ReadonlyArray<{ label: string; value: string }>;
  blocks: readonly SheetBlock[];
  /** At the foot of every page; `{page}` and `{pages}` become numbers. */
  pageLabel: string;
};
