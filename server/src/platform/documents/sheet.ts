/** One line of a table's cell. */
export type Line = { text: string; kind?: 'strong' | 'quiet' | 'struck' };

export type Column = {
  label: string;
  width: 'narrow' | 'wide';
  align?: 'start' | 'end';
  /** Of the width of the page, beside those of the others: tables of many columns say it for each, and are set small. */
  share?: number;
};

/** Words of one look. A line break is "\n". */
export type Run = {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  /** https:, http: or mailto:, whole. */
  href?: string;
};

/** A word before a paragraph that says what it is ("Empfehlung"), and its sign in the margin, which nobody hears. */
export type Mark = { sign: string; word: string };

/** Over how many columns and rows it reaches. Cells are regular: they fill the grid and do not overlap. */
export type GridCell = { blocks: readonly SheetBlock[]; columns: number; rows: number };

export type SheetBlock =
  | { kind: 'heading'; text: string; level?: 2 | 3 | 4 }
  | { kind: 'paragraph'; text: string }
  | { kind: 'prose'; runs: readonly Run[]; mark?: Mark }
  | { kind: 'list'; isOrdered: boolean; items: ReadonlyArray<readonly SheetBlock[]> }
  | { kind: 'table'; columns: readonly Column[]; rows: ReadonlyArray<ReadonlyArray<readonly Line[]>> }
  /** A table whose first row names its columns, of `width` columns. */
  | { kind: 'grid'; width: number; head: readonly GridCell[]; rows: ReadonlyArray<readonly GridCell[]> }
  /** `picture` is a key of the pictures that come with the sheet; without `alt` it is decoration. */
  | { kind: 'picture'; picture: string; alt: string | null };

/** An office document on A4: what it says, without any markup. Columns that are wide share what narrow ones leave. */
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
  /** Of the office that sends it: lines of its address, and the key of its sign among the pictures. */
  letterhead?: { lines: readonly string[]; logo: string | null };
  /** At the head of every page, e.g. "Entwurf". */
  stamp?: string;
  /** Across: for tables of many columns. */
  isLandscape?: boolean;
};

/** Bytes of what is shown, by key; a picture that is missing is left out, what it shows is said. */
export type Picture = { bytes: Buffer; format: 'png' | 'jpg'; width: number; height: number };
export type Pictures = ReadonlyMap<string, Picture>;
