import type { Block, Inline, List } from '../minutes.queries';

type Flow = List['content'][number]['content'];

const inlineText = (content: readonly Inline[]): string =>
  content.map((part) => (part.type === 'text' ? part.text : '\n')).join('');

const listText = ({ content }: Pick<List, 'content'>): string =>
  content.map((item) => flowText(item.content)).join('\n');

const flowText = (flow: Flow): string =>
  flow.map((part) => (part.type === 'paragraph' ? inlineText(part.content) : listText(part))).join('\n');

/** The words of a block as the portal counts them: points and rows on lines of their own, cells divided by tabs. */
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
