/** How a column's cells are typed. `day` holds YYYY-MM-DD, `instant` ISO; `yes_no` booleans. */
export type ColumnKind = 'text' | 'number' | 'day' | 'instant' | 'yes_no';

export type Column = {
  title: string;
  kind: ColumnKind;
  /** In characters; without it as wide as the title and the kind want. */
  width?: number;
};

export type Cell = string | number | boolean | null;

/** Rows for people's spreadsheets: what they say, without any markup. */
export type Table = {
  title: string;
  /** How the figures came about. In workbooks on a sheet of their own; CSV is for programs and leaves them out. */
  notes?: readonly string[];
  columns: readonly Column[];
  rows: ReadonlyArray<readonly Cell[]>;
};
