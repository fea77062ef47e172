type Cell<Content> = { content: readonly Content[]; columns: number; rows: number };
type Grid<Content> = { width: number; rows: Array<Array<Cell<Content>>> };

const WIDEST = 20;

/**
 * A table whose cells fill it without overlapping, whatever was stored: what reaches beyond its edge is cut, what is
 * missing is empty, what stands outside joins the last cell of its row. The first row stays by itself, as a heading.
 */
export function regularGrid<Content>(stored: ReadonlyArray<ReadonlyArray<Cell<Content>>>): Grid<Content> {
  const placed = stored.map((): Array<Cell<Content> & { at: number }> => []);
  const taken = stored.map(() => new Set<number>());
  let width = 1;
  stored.forEach((cells, row) => {
    for (const cell of cells) {
      let at = 0;
      while (taken[row]?.has(at)) at += 1;
      const last = placed[row]?.at(-1);
      if (at >= WIDEST && last) {
        last.content = [...last.content, ...cell.content];
        continue;
      }
      const rows = row === 0 ? 1 : Math.min(cell.rows, stored.length - row);
      const columns = freeColumns(taken[row], at, Math.min(cell.columns, WIDEST - at));
      placed[row]?.push({ at, content: cell.content, columns, rows });
      for (let down = row; down < row + rows; down += 1) {
        for (let across = at; across < at + columns; across += 1) taken[down]?.add(across);
      }
      width = Math.max(width, at + columns);
    }
  });
  return { width, rows: placed.map((cells, row) => filled(cells, taken[row] ?? new Set(), width)) };
}

function freeColumns(taken: ReadonlySet<number> | undefined, at: number, wanted: number): number {
  let free = 1;
  while (free < wanted && !taken?.has(at + free)) free += 1;
  return free;
}

function filled<Content>(
  cells: ReadonlyArray<Cell<Content> & { at: number }>,
  taken: ReadonlySet<number>,
  width: number,
): Array<Cell<Content>> {
  const missing = Array.from({ length: width }, (_, at) => at).filter((at) => !taken.has(at));
  return [...cells, ...missing.map((at) => ({ at, content: [], columns: 1, rows: 1 }))]
    .sort((a, b) => a.at - b.at)
    .map(({ content, columns, rows }) => ({ content, columns, rows }));
}
