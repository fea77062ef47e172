import type { GridCell, Pictures, SheetBlock } from './sheet.js';

// The width of the text on A4, in points; a pixel is three quarters of one.
const WIDEST = 459;
const POINTS = 0.75;

/** Width and height in points, never wider than the text. */
export function pictureSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(POINTS, WIDEST / Math.max(width, 1));
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
}

/** What is missing among the pictures is said instead of shown; decoration that is missing leaves nothing. */
export function withPictures(blocks: readonly SheetBlock[], pictures: Pictures): SheetBlock[] {
  return blocks.flatMap((block): SheetBlock[] => {
    if (block.kind === 'list') return [{ ...block, items: block.items.map((item) => withPictures(item, pictures)) }];
    if (block.kind === 'grid')
      return [{ ...block, head: cellsOf(block.head, pictures), rows: block.rows.map((row) => cellsOf(row, pictures)) }];
    if (block.kind !== 'picture' || pictures.has(block.picture)) return [block];
    return block.alt === null ? [] : [{ kind: 'prose', runs: [{ text: `[${block.alt}]`, isItalic: true }] }];
  });
}

const cellsOf = (cells: readonly GridCell[], pictures: Pictures): GridCell[] =>
  cells.map((cell) => ({ ...cell, blocks: withPictures(cell.blocks, pictures) }));
