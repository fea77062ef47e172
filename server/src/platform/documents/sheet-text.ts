import type { Sheet, SheetBlock } from './sheet.js';

/** All that a sheet says, piece by piece, in the order in which it is read; alternatives of pictures and links included. */
export function sheetText({ title, subtitle, facts, blocks }: Sheet): string[] {
  return [
    title,
    subtitle ?? '',
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...blocks.flatMap(blockText),
  ];
}

function blockText(block: SheetBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'prose':
      return [
        `${block.mark ? `${block.mark.word}: ` : ''}${block.runs.map(({ text }) => text).join('')}`,
        ...block.runs.flatMap(({ href }) => href ?? []),
      ];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(blockText));
    case 'grid':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(blockText)));
    case 'table':
      return [
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap((row) => row.flatMap((lines) => lines.map(({ text }) => text))),
      ];
    case 'picture':
      return [block.alt ?? ''];
  }
}
