import type { Block, Inline, List, ListItem } from './block.js';

/** The words of inline content; a hard break is a line break. */
export const inlineText = (content: readonly Inline[]): string =>
  content.map((part) => (part.type === 'text' ? part.text : '\n')).join('');

/** The words of one block: list items and table rows on lines of their own, cells divided by tabs, a picture by its alternative. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return listText(block);
    case 'table':
      return block.content.map((row) => row.content.map((cell) => flowText(cell.content)).join('\t')).join('\n');
    case 'image':
      return block.attrs.alt;
    default:
      return inlineText(block.content);
  }
}

/** All words, blocks divided by an empty line. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map(blockText)
    .filter((words) => words.trim() !== '')
    .join('\n\n');

const flowText = (flow: ListItem['content']): string =>
  flow.map((part) => (part.type === 'paragraph' ? inlineText(part.content) : listText(part))).join('\n');

const listText = ({ content }: Pick<List, 'content'>): string =>
  content.map((item) => flowText(item.content)).join('\n');
